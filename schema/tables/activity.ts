import { index, integer, json, primaryKey, serial, table, text } from '../dialect.ts'
import { at } from './columns.ts'
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

/**
 * What people entered before in boxes that suggest: a row a person and value, so that no two
 * people write the same row. Values from cases that not everyone may see stay with their writer.
 */
export const picks = table(
  'picks',
  {
    person: text()
      .notNull()
      .references(() => people.id),
    kind: text().notNull(),
    value: text().notNull(),
    shared: integer().notNull(),
    usedAt: at()
  },
  (row) => [
    primaryKey({ columns: [row.person, row.kind, row.value] }),
    index('picks_kind').on(row.kind)
  ]
)
