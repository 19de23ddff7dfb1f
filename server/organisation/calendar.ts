import { CLOSE_FIRST_DAY, CLOSE_LAST_DAY } from '#schema/words.ts'

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
export function closeDay(day: string, isDayOff: IsDayOff): CloseDay {
  if (day < FIRST || day > LAST) return { period: periodOf(day), workingDay: null }
  const working = workingDayFrom(day, isDayOff)
  if (!working) return { period: periodOf(day), workingDay: null }
  const period = periodOf(working)
  const left = workingDaysBetween(working, lastDay(period), isDayOff, -CLOSE_FIRST_DAY)
  if (left <= -CLOSE_FIRST_DAY) return { period, workingDay: -left }
  const gone = workingDaysBetween(`${period}-01`, working, isDayOff, CLOSE_LAST_DAY)
  if (gone <= CLOSE_LAST_DAY) return { period: periodBefore(period), workingDay: gone }
  return { period: periodOf(day), workingDay: null }
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

export const periodOf = (day: string) => day.slice(0, 7)

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

export function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
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

function lastDay(period: string): string {
  const [year = 0, month = 0] = period.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

function periodBefore(period: string): string {
  return periodOf(addDays(`${period}-01`, -1))
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
