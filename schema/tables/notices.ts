import { flag, index, instant, integer, json, table, text, uniqueIndex } from '../dialect.ts'
import { NOTICES } from '../words.ts'
import { cases, occurrences } from './cases.ts'
import { tasks } from './close.ts'
import { at, id } from './columns.ts'
import { people } from './people.ts'

/** What somebody is told: of what and by whom, never in its words; those are read when it is shown. */
export const notices = table(
  'notices',
  {
    id: id(),
    person: text()
      .notNull()
      .references(() => people.id),
    kind: text({ enum: NOTICES }).notNull(),
    by: text().references(() => people.id),
    caseNumber: integer().references(() => cases.number),
    occurrence: text().references(() => occurrences.id),
    comment: text(),
    task: text().references(() => tasks.id),
    details: json<Record<string, unknown>>().notNull(),
    /** It concerns this person's own open work, so that the quiet days do not hold it. */
    own: flag().notNull(),
    /** What it was made from, so that it is made once. */
    source: text().notNull(),
    at: at(),
    /** Not shown before: the quiet days were on. */
    notBefore: instant(),
    readAt: instant(),
    mailedAt: instant()
  },
  (row) => [
    index('notices_person').on(row.person, row.at),
    uniqueIndex('notices_source').on(row.person, row.source)
  ]
)

/** E-mails on their way. The words go once they are sent. */
export const mails = table(
  'mails',
  {
    id: id(),
    person: text()
      .notNull()
      .references(() => people.id),
    subject: text().notNull(),
    text: text().notNull(),
    html: text().notNull(),
    createdAt: at(),
    sendAt: at(),
    attempts: integer().notNull(),
    failure: text(),
    sentAt: instant()
  },
  (row) => [index('mails_waiting').on(row.sentAt, row.sendAt)]
)

/** How far a reader of the activity has come. */
export const cursors = table('cursors', {
  name: text().primaryKey(),
  position: integer().notNull()
})
