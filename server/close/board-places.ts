import { asc, gte } from 'drizzle-orm'
import { entities, holidays } from '#schema/tables/index.ts'
import { CLOSE_DAYS, CLOSE_FIRST_DAY, CLOSE_LAST_DAY } from '#schema/words.ts'
import type { Reader } from '../database/database.ts'
import { closeDay, dayOfClose, today } from '../organisation/calendar.ts'
import { calendarOf, type EntityCalendar } from '../organisation/close-day.ts'
import { addDays, isWeekend } from '../organisation/days.ts'
import { CALENDAR_MONTHS, spanOf } from '../organisation/periods.ts'

/** Where something happens that the board shows; null stands for occurrences without an entity. */
export interface Place {
  code: string | null
  name: string
  active: boolean
  closeTarget: number | null
  calendar: EntityCalendar
}

export type Places = Map<string | null, Place>

/** Every entity with its calendar in two questions, whatever their number. */
export async function findPlaces(read: Reader, earliest: string): Promise<Places> {
  const rows = await read.select().from(entities).orderBy(asc(entities.code))
  const days = await read
    .select({ entity: holidays.entity, day: holidays.day })
    .from(holidays)
    .where(gte(holidays.day, addDays(spanOf(earliest).first, -400)))
  const off = Map.groupBy(days, ({ entity }) => entity)
  const places: Places = new Map()
  for (const { code, name, active, closeTarget, timeZone, scheme } of rows) {
    const own = new Set(off.get(code)?.map(({ day }) => day))
    const isDayOff = (day: string) => isWeekend(day) || own.has(day)
    const calendar = { timeZone, isDayOff, scheme: scheme ?? CALENDAR_MONTHS }
    places.set(code, { code, name, active, closeTarget, calendar })
  }
  const calendar = await calendarOf(read, null)
  return places.set(null, { code: null, name: '', active: true, closeTarget: null, calendar })
}

/** The calendar days of a close at a place, in the order of CLOSE_DAYS. */
export interface CloseDates {
  days: string[]
  /** The last working day before WD−3. */
  before: string
}

/** The days of the closes of every place, each counted once. */
export function datesIn(places: Places) {
  const known = new Map<string, CloseDates>()
  return (code: string | null, period: string): CloseDates => {
    const name = `${period} ${code}`
    let dates = known.get(name)
    if (!dates) {
      const { calendar } = places.get(code) ?? (places.get(null) as Place)
      const day = (workingDay: number) => dayOfClose(period, workingDay, calendar) ?? ''
      dates = { days: CLOSE_DAYS.map(day), before: day(CLOSE_FIRST_DAY - 1) }
      known.set(name, dates)
    }
    return dates
  }
}

export type DatesOf = ReturnType<typeof datesIn>

/** Where a calendar day lies: before WD−3 (−1), on one of CLOSE_DAYS (its place), after them (9). */
export function placeIn({ days, before }: CloseDates, day: string): number {
  if (day <= before) return -1
  const at = days.findIndex((it) => day <= it)
  return at < 0 ? CLOSE_DAYS.length : at
}

/** The number of a working day that may lie beyond the last one of the board. */
export function workingDayOf(dates: CloseDates, day: string, { isDayOff }: EntityCalendar) {
  const at = placeIn(dates, day)
  const within = CLOSE_DAYS[Math.max(at, 0)]
  if (within !== undefined) return within
  let count: number = CLOSE_LAST_DAY
  let it = dates.days.at(-1) ?? day
  for (let tries = 0; it < day && tries < MOST_DAYS; tries++) {
    it = addDays(it, 1)
    if (!isDayOff(it)) count++
  }
  return count
}

/** What takes longer than this is no close any more. */
const MOST_DAYS = 400

/** Where a place is in a close: not there yet, on one of its working days, or past it. */
export function momentAt(
  { calendar }: Place,
  period: string,
  dates: CloseDates,
  now: string
): Moment {
  const day = today(now, calendar.timeZone)
  const at = closeDay(day, calendar.isDayOff, calendar.scheme)
  if (at.period === period && at.workingDay !== null) return { when: 'now', today: at.workingDay }
  return { when: placeIn(dates, day) < 0 ? 'before' : 'after', today: null }
}

export type Moment = { when: 'now'; today: number } | { when: 'before' | 'after'; today: null }
