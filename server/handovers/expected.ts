import type { Forecast } from '#schema/api/forecast.ts'
import { dayOfClose } from '../organisation/calendar.ts'
import type { EntityCalendar } from '../organisation/close-day.ts'
import { addDays, daysFrom } from '../organisation/days.ts'
import { spanOf } from '../organisation/periods.ts'
import type { Room } from './working-days.ts'

/** A time at which an exception is expected. */
export interface Coming {
  period: string
  day: string
}

/** From here on a period counts as one in which it comes. */
const LIKELY = 0.5

/** When it is expected while there is room, the next time first. */
export function comingsOf(
  forecast: Forecast | null,
  calendar: EntityCalendar,
  { from, to }: Room
): Coming[] {
  if (!forecast || forecast.certainty === 'unknown') return []
  const workingDay = forecast.next?.workingDay ?? null
  return forecast.coming
    .filter(({ probability }) => probability >= LIKELY)
    .map(({ period }) => ({ period, day: dayOf(period, workingDay, calendar) }))
    .filter(({ day }) => day >= from && day <= to)
    .sort((one, other) => (one.day < other.day ? -1 : 1))
}

/** It is known how it comes, and that it does not come while there is room. */
export const comesTooLate = (forecast: Forecast | null, comings: readonly Coming[]) =>
  forecast !== null && forecast.certainty !== 'unknown' && comings.length === 0

/** The working day on which it usually comes, else the middle of the period. */
function dayOf(period: string, workingDay: number | null, calendar: EntityCalendar): string {
  const { first, last } = spanOf(period, calendar.scheme)
  const usual = workingDay === null ? null : dayOfClose(period, workingDay, calendar)
  return usual ?? addDays(first, Math.floor(daysFrom(first, last) / 2))
}
