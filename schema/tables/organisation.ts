import { flag, integer, json, primaryKey, real, table, text } from '../dialect.ts'
import type { Language, WeekPattern } from '../words.ts'
import { at, id } from './columns.ts'

/** One row: the organisation that this installation belongs to. */
export const organisations = table('organisations', {
  id: id(),
  name: text().notNull(),
  createdAt: at()
})

export const units = table('units', { id: text().primaryKey(), name: text().notNull() })

/**
 * How a fiscal year is cut into twelve periods, named 2026-01 … 2026-12 by the fiscal year. `named`
 * says whether that is the calendar year in which it begins or ends.
 */
export type PeriodScheme =
  | {
      kind: 'months'
      /** The calendar month (1–12) in which the fiscal year begins. */
      firstMonth: number
      named: 'start' | 'end'
      /** The day of the month (1–28) on which a period ends; null: the month's last. */
      lastDay: number | null
    }
  | {
      kind: 'weeks'
      pattern: WeekPattern
      /** The year ends on this day of the week (0 is Sunday) … */
      weekday: number
      /** … of the calendar month (1–12): its last one, or the one nearest to the month's end. */
      month: number
      ends: 'last' | 'nearest'
      named: 'start' | 'end'
    }

export const entities = table('entities', {
  code: text().primaryKey(),
  name: text().notNull(),
  country: text().notNull(),
  currency: text().notNull(),
  timeZone: text().notNull(),
  /** The unit that works for it: its lead assigns what happens here. */
  unit: text().references(() => units.id),
  /** null: calendar months. */
  scheme: json<PeriodScheme>(),
  /** On which working day a close is meant to be over. */
  closeTarget: integer(),
  active: flag().notNull().default(true),
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

/** What one unit of `currency` is in `into`, for a period: entered by an administrator. */
export const rates = table(
  'rates',
  {
    period: text().notNull(),
    currency: text().notNull(),
    into: text().notNull(),
    rate: real().notNull(),
    setAt: at()
  },
  (row) => [primaryKey({ columns: [row.period, row.currency, row.into] })]
)
