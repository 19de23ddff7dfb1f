import type { PeriodScheme } from '#schema/tables/organisation.ts'
import { CLOSE_FIRST_DAY, CLOSE_LAST_DAY } from '#schema/words.ts'
import { addDays } from './days.ts'
import { CALENDAR_MONTHS, periodAt, periodBefore, spanOf } from './periods.ts'

/** Calendar days are texts, 2026-11-30; whether one is a day off is for an entity to say. */
export type IsDayOff = (day: string) => boolean

export interface CloseDay {
  period: string
  /** −3 … −1 and 1 … 6; null on a day that belongs to no close. */
  workingDay: number | null
}

/**
 * Which close a day belongs to. WD−1 is the last working day of the period, WD+1 the first after
 * it; a day off counts as the next working day; other days belong to the period that contains them.
 */
export function closeDay(
  day: string,
  isDayOff: IsDayOff,
  scheme: PeriodScheme = CALENDAR_MONTHS
): CloseDay {
  const none = { period: periodAt(day, scheme), workingDay: null }
  if (day < FIRST || day > LAST) return none
  const working = workingDayFrom(day, isDayOff)
  if (!working) return none
  const period = periodAt(working, scheme)
  const { first, last } = spanOf(period, scheme)
  const left = workingDaysBetween(working, last, isDayOff, -CLOSE_FIRST_DAY)
  if (left <= -CLOSE_FIRST_DAY) return { period, workingDay: -left }
  const gone = workingDaysBetween(first, working, isDayOff, CLOSE_LAST_DAY)
  if (gone <= CLOSE_LAST_DAY) return { period: periodBefore(period), workingDay: gone }
  return none
}

/** The calendar day of a working day (−3 … −1, 1 … 6) of a period's close; null if there is none. */
export function dayOfClose(
  period: string,
  workingDay: number,
  { isDayOff, scheme = CALENDAR_MONTHS }: { isDayOff: IsDayOff; scheme?: PeriodScheme }
): string | null {
  const { last } = spanOf(period, scheme)
  const step = Math.sign(workingDay)
  let day = step > 0 ? last : addDays(last, 1)
  for (let left = Math.abs(workingDay), tries = 0; left > 0; tries++) {
    if (tries > YEAR || step === 0) return null
    day = addDays(day, step)
    if (!isDayOff(day)) left--
  }
  return day
}

/** The calendar day on which a moment falls at a place. */
export function today(now: string, timeZone: string): string {
  const parts = new Map(
    format(timeZone)
      .formatToParts(new Date(now))
      .map((it) => [it.type, it.value])
  )
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`
}

/** Dates are texts of ten characters: near the ends of that, counting days would leave it. */
const FIRST = '0002-01-01'
const LAST = '9998-01-01'

/** No calendar is a year of days off; one that says so must not hang us. */
const YEAR = 366

function workingDayFrom(day: string, isDayOff: IsDayOff): string | undefined {
  let candidate = day
  for (let tries = 0; tries < YEAR; tries++) {
    if (!isDayOff(candidate)) return candidate
    candidate = addDays(candidate, 1)
  }
  return undefined
}

/** Both ends included; more than `enough` are not counted. */
function workingDaysBetween(first: string, last: string, isDayOff: IsDayOff, enough: number) {
  let count = 0
  for (let day = first; day <= last && count <= enough; day = addDays(day, 1)) {
    if (!isDayOff(day)) count++
  }
  return count
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making one takes longer than using it a hundred times. */
function format(timeZone: string): Intl.DateTimeFormat {
  let known = formats.get(timeZone)
  if (!known) {
    known = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit'
    })
    formats.set(timeZone, known)
  }
  return known
}
