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
import { CASE_STATES, LANGUAGES, OUTCOMES, VISIBILITIES } from '../words.ts'
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
    withdrawnAt: instant()
  },
  (row) => [
    index('cases_author').on(row.author),
    index('cases_state').on(row.state, row.updatedAt),
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
    createdAt: at()
  },
  (row) => [primaryKey({ columns: [row.caseNumber, row.revision] })]
)

/** Every change of state: a row with who, when and why. */
export const transitions = table(
  'transitions',
  {
    id: id(),
    caseNumber: integer()
      .notNull()
      .references(() => cases.number),
    kind: text({
      enum: ['logged', 'solved', 'validated', 'confirmed', 'reopened', 'withdrawn']
    }).notNull(),
    revision: integer().notNull(),
    by: person().notNull(),
    reason: text().notNull(),
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
