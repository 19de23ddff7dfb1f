import type { PeriodScheme } from '#schema/tables/organisation.ts'
import { addDays, daysFrom } from './days.ts'

/** First and last calendar day of a period. */
export interface Span {
  first: string
  last: string
}

/** Calendar months: what holds where an entity says nothing else. */
export const CALENDAR_MONTHS = {
  kind: 'months',
  firstMonth: 1,
  named: 'start',
  lastDay: null
} as const satisfies PeriodScheme

/** The period (2026-11) that contains a day. */
export function periodAt(day: string, scheme: PeriodScheme = CALENDAR_MONTHS): string {
  return scheme.kind === 'months' ? monthAt(day, scheme) : weeksAt(day, scheme)
}

export function spanOf(period: string, scheme: PeriodScheme = CALENDAR_MONTHS): Span {
  return scheme.kind === 'months' ? monthSpan(period, scheme) : weeksSpan(period, scheme)
}

export const periodBefore = (period: string) => moved(period, -1)
export const periodAfter = (period: string) => moved(period, 1)

/** So many periods later, or earlier. */
export function moved(period: string, by: number): string {
  const [year, number] = partsOf(period)
  return nameOf(year * 12 + number - 1 + by)
}

/** Whether a quarter or a year of the scheme ends with this period. */
export function endsWith(period: string): 'month' | 'quarter' | 'year' {
  const [, number] = partsOf(period)
  if (number === 12) return 'year'
  return number % 3 === 0 ? 'quarter' : 'month'
}

type Months = Extract<PeriodScheme, { kind: 'months' }>
type Weeks = Extract<PeriodScheme, { kind: 'weeks' }>

/** Months are counted from year 0, January 0. */
function monthAt(day: string, { firstMonth, named, lastDay }: Months): string {
  const [year, month] = partsOf(day)
  const late = lastDay !== null && Number(day.slice(8)) > lastDay ? 1 : 0
  const sinceStart = year * 12 + month - 1 + late - (firstMonth - 1)
  return nameOf(sinceStart + (named === 'end' && firstMonth > 1 ? 12 : 0))
}

function monthSpan(period: string, { firstMonth, named, lastDay }: Months): Span {
  const [year, number] = partsOf(period)
  const count =
    year * 12 + number - 1 + (firstMonth - 1) - (named === 'end' && firstMonth > 1 ? 12 : 0)
  return { first: addDays(endOfMonth(count - 1, lastDay), 1), last: endOfMonth(count, lastDay) }
}

function endOfMonth(count: number, lastDay: number | null): string {
  const date = new Date(0)
  const month = count % 12
  // Day 0 of the month after is the last of this one.
  date.setUTCFullYear(Math.floor(count / 12), lastDay === null ? month + 1 : month, lastDay ?? 0)
  return date.toISOString().slice(0, 10)
}

/**
 * Years of 52 or 53 weeks, as retailers and manufacturers keep them (National Retail Federation,
 * "4-5-4 Calendar"; IRS Publication 538, "52-53-week tax year"): the last week of a long year
 * belongs to its last period.
 */
function weeksAt(day: string, scheme: Weeks): string {
  const about = Number(day.slice(0, 4))
  const ended = [about - 1, about, about + 1].find((it) => yearEnd(it, scheme) >= day)
  const year = ended ?? about + 2
  const first = addDays(yearEnd(year - 1, scheme), 1)
  const week = Math.floor(daysFrom(first, day) / 7)
  const ends = weekEnds(scheme)
  const number = Math.min(12, ends.filter((end) => end <= week).length + 1)
  return nameOf(nameYear(year, scheme) * 12 + number - 1)
}

function weeksSpan(period: string, scheme: Weeks): Span {
  const [named, number] = partsOf(period)
  const year = [named, named + 1].find((it) => nameYear(it, scheme) === named) ?? named
  const first = addDays(yearEnd(year - 1, scheme), 1)
  const ends = [0, ...weekEnds(scheme)]
  return {
    first: addDays(first, (ends[number - 1] ?? 0) * 7),
    last: number === 12 ? yearEnd(year, scheme) : addDays(first, (ends[number] ?? 0) * 7 - 1)
  }
}

/** After how many weeks of the year each period is over. */
function weekEnds({ pattern }: Weeks): number[] {
  let weeks = 0
  return Array.from({ length: 12 }, (_, at) => (weeks += Number(pattern[at % 3])))
}

/** The last day of the fiscal year that ends in (about) the scheme's month of a calendar year. */
function yearEnd(year: number, { month, weekday, ends }: Weeks): string {
  const monthEnd = endOfMonth(year * 12 + month - 1, null)
  const past = (new Date(`${monthEnd}T00:00:00Z`).getUTCDay() - weekday + 7) % 7
  return addDays(monthEnd, ends === 'nearest' && past > 3 ? 7 - past : -past)
}

/** A year that begins in the last days of December begins, to everybody, in January. */
function nameYear(year: number, scheme: Weeks): number {
  if (scheme.named === 'end') return year
  return Number(addDays(yearEnd(year - 1, scheme), 15).slice(0, 4))
}

const partsOf = (text: string): [year: number, month: number] => [
  Number(text.slice(0, 4)),
  Number(text.slice(5, 7))
]

const nameOf = (count: number) =>
  `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`
