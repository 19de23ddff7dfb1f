import { index, instant, integer, table, text, uniqueIndex } from '../../dialect.ts'
import { AGENDA_REASONS } from '../../words.ts'
import { bridgeSessions } from '../bridges.ts'
import { at, id } from '../columns.ts'
import { bridge, item, person } from './columns.ts'

/** A line of the agenda of a session: an item with why it is there, or a line in own words. */
export const agendaLines = table(
  'agenda_lines',
  {
    id: id(),
    session: text()
      .notNull()
      .references(() => bridgeSessions.id),
    item: item(),
    text: text().notNull(),
    reason: text({ enum: AGENDA_REASONS }).notNull(),
    position: integer().notNull(),
    coveredAt: instant()
  },
  (row) => [index('agenda_lines_session').on(row.session, row.position)]
)

/** What somebody is to do next, and by when; agreed in a session or between two. */
export const nextActions = table(
  'next_actions',
  {
    id: id(),
    bridge: bridge(),
    session: text().references(() => bridgeSessions.id),
    item: item(),
    text: text().notNull(),
    who: person().notNull(),
    dueOn: text().notNull(),
    madeBy: person().notNull(),
    createdAt: at(),
    doneAt: instant(),
    doneBy: person(),
    removedAt: instant()
  },
  (row) => [index('next_actions_bridge').on(row.bridge, row.dueOn)]
)

/** The address of somebody's calendar; the table holds the hash of its secret. */
export const calendarFeeds = table(
  'calendar_feeds',
  {
    id: id(),
    person: person().notNull(),
    secretHash: text().notNull(),
    createdAt: at(),
    readAt: instant(),
    revokedAt: instant()
  },
  (row) => [
    uniqueIndex('calendar_feeds_secret').on(row.secretHash),
    index('calendar_feeds_person').on(row.person)
  ]
)
