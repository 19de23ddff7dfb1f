import { addDays, daysFrom } from '../organisation/days.ts'

const WEEK = 7
const NAME = /^(\d{4})-W(\d\d)$/

/** The Monday on or before a calendar day. */
export function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % WEEK
  return addDays(day, -weekday)
}

/** The ISO week of a calendar day, 2026-W53: it belongs to the year of its Thursday. */
export function weekOf(day: string): string {
  const thursday = addDays(mondayOf(day), 3)
  const year = thursday.slice(0, 4)
  const number = Math.floor(daysFrom(`${year}-01-01`, thursday) / WEEK) + 1
  return `${year}-W${String(number).padStart(2, '0')}`
}

/** Its Monday; null where the year has no such week, as most have no 53rd. */
export function firstDayOf(week: string): string | null {
  const [, year = '', number = ''] = NAME.exec(week) ?? []
  // Days are texts of ten characters: beyond these years, counting would leave them.
  if (year < '0002' || year > '9997') return null
  const first = mondayOf(`${year}-01-04`)
  const monday = addDays(first, (Number(number) - 1) * WEEK)
  return weekOf(monday) === week ? monday : null
}

export const lastDayOf = (monday: string) => addDays(monday, WEEK - 1)
export const weekBefore = (monday: string) => weekOf(addDays(monday, -WEEK))
export const weekAfter = (monday: string) => weekOf(addDays(monday, WEEK))
