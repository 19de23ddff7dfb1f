import { sql } from 'drizzle-orm'
import type { CaseContent } from '../api/content.ts'
import {
  check,
  flag,
  index,
  instant,
  integer,
  json,
  money,
  primaryKey,
  serial,
  table,
  text
} from '../dialect.ts'
import {
  CASE_STATES,
  LANGUAGES,
  OUTCOMES,
  TRANSITIONS,
  VISIBILITIES,
  type CaseState
} from '../words.ts'
import { at, id } from './columns.ts'
import { entities, processes, units } from './organisation.ts'
import { people } from './people.ts'

const person = () => text().references(() => people.id)

/**
 * A kind of exception. What it says lies in its revisions; title, process and system are repeated
 * here from the published one, for lists and filters.
 */
export const cases = table(
  'cases',
  {
    number: serial(),
    state: text({ enum: CASE_STATES }).notNull(),
    title: text().notNull(),
    process: text().references(() => processes.code),
    system: text().notNull(),
    language: text({ enum: LANGUAGES }).notNull(),
    visibility: text({ enum: VISIBILITIES }).notNull(),
    author: person().notNull(),
    owner: person().notNull(),
    /** The newest revision. */
    head: integer().notNull(),
    /** The last one that was validated: readers get it, or the head while there is none. */
    validated: integer(),
    createdAt: at(),
    updatedAt: at(),
    solvedAt: instant(),
    /** The last validation, or the last "still true". */
    checkedAt: instant(),
    checkedBy: person(),
    reviewEveryMonths: integer(),
    reviewBy: text(),
    withdrawnAt: instant(),
    /** Where its number leads: the case that replaced it, or that it was merged into. */
    supersededBy: integer(),
    /** The state that it returns to when its retirement is taken back. */
    retiredFrom: text({ enum: CASE_STATES }),
    /** A secret was redacted: what was read of its revisions before then is void. */
    redactedAt: instant()
  },
  (row) => [
    index('cases_author').on(row.author),
    index('cases_state').on(row.state, row.updatedAt),
    index('cases_superseded').on(row.supersededBy),
    check('cases_checked', sql`${row.state} <> 'validated' or ${row.checkedAt} is not null`)
  ]
)

export const revisions = table(
  'revisions',
  {
    caseNumber: integer()
      .notNull()
      .references(() => cases.number),
    revision: integer().notNull(),
    content: json<CaseContent>().notNull(),
    author: person().notNull(),
    reason: text().notNull(),
    /** The earlier revision that this one brought back. */
    restores: integer(),
    createdAt: at()
  },
  (row) => [primaryKey({ columns: [row.caseNumber, row.revision] })]
)

/** What of a case a change of state changes. */
export interface Standing {
  state: CaseState
  validated: number | null
  checkedAt: string | null
  checkedBy: string | null
  reviewEveryMonths: number | null
  reviewBy: string | null
}

/** Every change of state: a row with who, when and why. */
export const transitions = table(
  'transitions',
  {
    id: id(),
    caseNumber: integer()
      .notNull()
      .references(() => cases.number),
    kind: text({ enum: TRANSITIONS }).notNull(),
    revision: integer().notNull(),
    by: person().notNull(),
    reason: text().notNull(),
    /** The case that replaced it, or that it was merged into. */
    other: integer(),
    /** How the case stood before, for taking it back. */
    before: json<Partial<Standing>>(),
    takenBackAt: instant(),
    at: at()
  },
  (row) => [index('transitions_case').on(row.caseNumber, row.at)]
)

/** Who may see a case that is not for everyone: a unit or a person a row. */
export const audiences = table(
  'audiences',
  {
    id: id(),
    caseNumber: integer()
      .notNull()
      .references(() => cases.number),
    unit: text().references(() => units.id),
    person: person()
  },
  (row) => [index('audiences_case').on(row.caseNumber)]
)

/** One time that it happened. */
export const occurrences = table(
  'occurrences',
  {
    id: id(),
    caseNumber: integer()
      .notNull()
      .references(() => cases.number),
    /** The log that made the case; trust figures show it apart. */
    first: flag().notNull(),
    reporter: person().notNull(),
    holder: person(),
    /** Since when it is with its holder. */
    heldSince: instant(),
    openedAt: at(),
    closedAt: instant(),
    closedBy: person(),
    entity: text().references(() => entities.code),
    period: text(),
    workingDay: integer(),
    seen: text().notNull(),
    amount: money(),
    currency: text(),
    counterpart: text().notNull(),
    documentRefs: json<string[]>().notNull(),
    minutes: integer(),
    outcome: text({ enum: OUTCOMES }),
    helpedBy: person(),
    stepsDone: json<number[]>().notNull(),
    note: text().notNull(),
    /** The case had been solved when this one came. */
    known: flag().notNull(),
    /** Seen by fewer people than its case: those in `occurrence_audiences`, and whom it concerns. */
    restricted: flag().notNull().default(false),
    withdrawnAt: instant()
  },
  (row) => [
    index('occurrences_case').on(row.caseNumber, row.openedAt),
    index('occurrences_holder').on(row.holder, row.closedAt),
    index('occurrences_reporter').on(row.reporter),
    index('occurrences_period').on(row.period, row.entity),
    check('occurrences_closed', sql`(${row.outcome} is null) = (${row.closedAt} is null)`)
  ]
)

/** From whom to whom an open occurrence went, and what was said. */
export const handings = table(
  'handings',
  {
    id: id(),
    occurrence: text()
      .notNull()
      .references(() => occurrences.id),
    by: person().notNull(),
    from: person(),
    to: person(),
    note: text().notNull(),
    at: at()
  },
  (row) => [index('handings_occurrence').on(row.occurrence, row.at)]
)

/** Who may see a restricted occurrence besides those whom it concerns: a unit or a person a row. */
export const occurrenceAudiences = table(
  'occurrence_audiences',
  {
    id: id(),
    occurrence: text()
      .notNull()
      .references(() => occurrences.id),
    unit: text().references(() => units.id),
    person: person()
  },
  (row) => [index('occurrence_audiences_occurrence').on(row.occurrence)]
)

/** What a merger moved, so that it can be taken back: from which case, and whether as its first. */
export const moves = table(
  'moves',
  {
    from: integer()
      .notNull()
      .references(() => cases.number),
    occurrence: text()
      .notNull()
      .references(() => occurrences.id),
    first: flag().notNull()
  },
  (row) => [primaryKey({ columns: [row.from, row.occurrence] })]
)

/** Sent back by a reviewer: what has to be said before the case can be validated. */
export const questions = table(
  'questions',
  {
    id: id(),
    caseNumber: integer()
      .notNull()
      .references(() => cases.number),
    revision: integer().notNull(),
    askedBy: person().notNull(),
    text: text().notNull(),
    askedAt: at(),
    answer: text(),
    answeredBy: person(),
    answeredAt: instant()
  },
  (row) => [index('questions_case').on(row.caseNumber)]
)

/** Who has a case open for writing; forgotten when nothing is heard for a while. */
export const presences = table(
  'presences',
  {
    caseNumber: integer()
      .notNull()
      .references(() => cases.number),
    person: person().notNull(),
    since: at(),
    seenAt: at()
  },
  (row) => [primaryKey({ columns: [row.caseNumber, row.person] })]
)

/** What boxes suggest, from the published revision of each case: seen by whoever sees the case. */
export const suggestions = table(
  'suggestions',
  {
    caseNumber: integer()
      .notNull()
      .references(() => cases.number),
    kind: text().notNull(),
    value: text().notNull()
  },
  (row) => [
    primaryKey({ columns: [row.caseNumber, row.kind, row.value] }),
    index('suggestions_kind').on(row.kind, row.value)
  ]
)
