import { index, instant, integer, json, primaryKey, serial, table, text } from '../dialect.ts'
import { at, id } from './columns.ts'
import { people } from './people.ts'

/** Who did what, in order. Texts of cases are not repeated here. */
export const activity = table(
  'activity',
  {
    id: serial(),
    at: at(),
    person: text().references(() => people.id),
    verb: text().notNull(),
    /** What it was done to, e.g. 'case' and '12'. */
    kind: text().notNull(),
    subject: text().notNull(),
    details: json<Record<string, unknown>>().notNull()
  },
  (row) => [index('activity_subject').on(row.kind, row.subject)]
)

/** The first answer to a request that carries an Idempotency-Key, sealed with that key. */
export const answers = table(
  'answers',
  {
    person: text()
      .notNull()
      .references(() => people.id),
    keyHash: text().notNull(),
    request: text().notNull(),
    status: integer().notNull(),
    sealed: text().notNull(),
    createdAt: at()
  },
  (row) => [
    primaryKey({ columns: [row.person, row.keyHash] }),
    index('answers_created').on(row.createdAt)
  ]
)

/** What somebody is writing, for that person alone; the browser holds the same, encrypted. */
export const drafts = table(
  'drafts',
  {
    person: text()
      .notNull()
      .references(() => people.id),
    /** The form and what it is about, e.g. 'edit.EX-12'. */
    name: text().notNull(),
    title: text().notNull(),
    value: json<unknown>().notNull(),
    /** Counts up with every change, so that an older copy is recognised. */
    version: integer().notNull(),
    updatedAt: at(),
    /** A secret was redacted: whatever a browser still holds is void. */
    redactedAt: instant()
  },
  (row) => [primaryKey({ columns: [row.person, row.name] })]
)

/** Searches of one person: the recent ones, and those kept under a name. */
export const searches = table(
  'searches',
  {
    id: id(),
    person: text()
      .notNull()
      .references(() => people.id),
    /** As in the address: q=…&process=… */
    query: text().notNull(),
    name: text(),
    usedAt: at(),
    /** Since when its owner is told what new cases it finds. */
    notifySince: instant()
  },
  (row) => [index('searches_person').on(row.person, row.usedAt)]
)

/** That something was redacted, by whom and why; never what. */
export const redactions = table('redactions', {
  id: id(),
  by: text()
    .notNull()
    .references(() => people.id),
  reason: text().notNull(),
  at: at(),
  found: json<Record<string, number>>().notNull()
})
