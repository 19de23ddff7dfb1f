import { CLOSE_DAYS } from '#schema/words.ts'
import { today } from '../organisation/calendar.ts'
import type { Times } from './board-occurrences.ts'
import { placeIn, workingDayOf, type DatesOf, type Place, type Places } from './board-places.ts'

export interface DayCount {
  opened: number
  closed: number
  /** At the end of the day, those that came before the first day included. */
  open: number
}

type When = Pick<Times, 'entity' | 'workingDay' | 'openedAt' | 'closedAt'>

const placeOf = (places: Places, code: string | null) =>
  places.get(code) ?? (places.get(null) as Place)

/** How far along the days of the close it came: −1 before them, 9 after. */
function cameOn(it: When, period: string, places: Places, datesOf: DatesOf) {
  const on = (CLOSE_DAYS as readonly number[]).indexOf(it.workingDay ?? 0)
  if (on >= 0) return on
  const { timeZone } = placeOf(places, it.entity).calendar
  return placeIn(datesOf(it.entity, period), today(it.openedAt, timeZone))
}

function wentOn(it: When, period: string, places: Places, datesOf: DatesOf) {
  if (it.closedAt === null) return Infinity
  const { timeZone } = placeOf(places, it.entity).calendar
  return placeIn(datesOf(it.entity, period), today(it.closedAt, timeZone))
}

/** What came, went and was open on each working day of a close: plain counting. */
export function countByDay(
  times: When[],
  period: string,
  places: Places,
  datesOf: DatesOf
): DayCount[] {
  const days = CLOSE_DAYS.map(() => ({ opened: 0, closed: 0, open: 0 }))
  for (const it of times) {
    const came = cameOn(it, period, places, datesOf)
    // Written down later than it was over: it was there on its day.
    const went = Math.max(came, wentOn(it, period, places, datesOf))
    for (const [at, day] of days.entries()) {
      if (came === at) day.opened++
      if (went === at) day.closed++
      if (came <= at && at < went) day.open++
    }
  }
  return days
}

/** The working day on which the last of them was closed; null while one is open. */
export function endOf(times: When[], period: string, places: Places, datesOf: DatesOf) {
  const own = times.filter(({ workingDay }) => workingDay !== null)
  const open = own.filter(({ closedAt }) => closedAt === null).length
  const days = own.flatMap(({ entity, closedAt }) => {
    if (closedAt === null) return []
    const { calendar } = placeOf(places, entity)
    const day = today(closedAt, calendar.timeZone)
    return [workingDayOf(datesOf(entity, period), day, calendar)]
  })
  const workingDay = open > 0 || days.length === 0 ? null : Math.max(...days)
  return { period, workingDay, open }
}
