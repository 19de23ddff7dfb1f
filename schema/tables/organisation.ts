import { integer, json, primaryKey, table, text } from '../dialect.ts'
import type { Language } from '../words.ts'
import { at, id } from './columns.ts'

/** One row: the organisation that this installation belongs to. */
export const organisations = table('organisations', {
  id: id(),
  name: text().notNull(),
  createdAt: at()
})

export const entities = table('entities', {
  code: text().primaryKey(),
  name: text().notNull(),
  country: text().notNull(),
  currency: text().notNull(),
  timeZone: text().notNull(),
  createdAt: at()
})

/** Days off besides the weekend; `day` is a calendar day, 2026-11-11. */
export const holidays = table(
  'holidays',
  {
    entity: text()
      .notNull()
      .references(() => entities.code),
    day: text().notNull(),
    name: text().notNull()
  },
  (holiday) => [primaryKey({ columns: [holiday.entity, holiday.day] })]
)

export const units = table('units', { id: text().primaryKey(), name: text().notNull() })

/**
 * The function tree. `path` is the codes from the root down, joined by '/', with one at the end
 * ('finance/finance.ap/'), so that "below" is a question about the beginning of a text.
 */
export const processes = table('processes', {
  code: text().primaryKey(),
  parent: text(),
  path: text().notNull(),
  names: json<Record<Language, string>>().notNull(),
  position: integer().notNull(),
  /** How often its cases are reviewed; where it is null, what lies above decides. */
  reviewEveryMonths: integer()
})
