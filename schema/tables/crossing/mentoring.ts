import { index, instant, integer, json, table, text, uniqueIndex } from '../../dialect.ts'
import { GOAL_STATES } from '../../words.ts'
import { bridges } from '../bridges.ts'
import { at, id } from '../columns.ts'
import { bridge, person } from './columns.ts'

/** Who offers to be a mentor, and to how many at a time. */
export const mentorOffers = table(
  'mentor_offers',
  {
    id: id(),
    person: person().notNull(),
    places: integer().notNull(),
    words: text().notNull(),
    /** Process codes; empty: whatever they can do. */
    processes: json<string[]>().notNull(),
    at: at(),
    endedAt: instant()
  },
  (row) => [uniqueIndex('mentor_offers_person').on(row.person)]
)

/** Somebody asks somebody to be their mentor; a yes makes the bridge. */
export const mentorRequests = table(
  'mentor_requests',
  {
    id: id(),
    mentee: person().notNull(),
    mentor: person().notNull(),
    process: text(),
    words: text().notNull(),
    /** The mentee's first goals, in their own words. */
    goals: json<string[]>().notNull(),
    at: at(),
    acceptedAt: instant(),
    declinedAt: instant(),
    /** In the mentor's words. */
    answer: text().notNull(),
    withdrawnAt: instant(),
    bridge: text().references(() => bridges.id)
  },
  (row) => [
    index('mentor_requests_mentor').on(row.mentor),
    index('mentor_requests_mentee').on(row.mentee)
  ]
)

/** What a mentee wants to be able to do, in their own words. */
export const goals = table(
  'goals',
  {
    id: id(),
    bridge: bridge(),
    text: text().notNull(),
    state: text({ enum: GOAL_STATES }).notNull(),
    position: integer().notNull(),
    by: person().notNull(),
    at: at(),
    settledAt: instant(),
    /** What the mentee says of how it ended. */
    note: text().notNull(),
    removedAt: instant()
  },
  (row) => [index('goals_bridge').on(row.bridge, row.position)]
)

/** A short question to each of the two, after 30 days and then every 60. */
export const pulses = table(
  'pulses',
  {
    id: id(),
    bridge: bridge(),
    /** The calendar day on which it was due. */
    dueOn: text().notNull(),
    person: person().notNull(),
    /** 1 … 5. */
    useful: integer().notNull(),
    pace: integer().notNull(),
    text: text().notNull(),
    at: at()
  },
  (row) => [uniqueIndex('pulses_once').on(row.bridge, row.dueOn, row.person)]
)
