import type { PeriodScheme } from '#schema/tables/organisation.ts'
import { closeDay, type IsDayOff } from '#server/organisation/calendar.ts'
import { addDays } from '#server/organisation/days.ts'
import { CALENDAR_MONTHS } from '#server/organisation/periods.ts'

/** Working days since the period ended: the quiet days are over, the close is not. */
const DAYS_GONE = 4
const LAST_IN_EVERY_MONTH = 28

/**
 * Kestrel's months end on the day of the month that lets a close be in progress today; around the
 * end of a calendar month that is the month's own.
 */
export function schemeFor(today: string, isDayOff: IsDayOff): PeriodScheme {
  const natural = closeDay(today, isDayOff).workingDay
  if (natural !== null && natural > 0) return CALENDAR_MONTHS
  let day = today
  while (isDayOff(day)) day = addDays(day, 1)
  for (let gone = 0; gone < DAYS_GONE;) {
    day = addDays(day, -1)
    if (!isDayOff(day)) gone++
  }
  const lastDay = Math.min(Number(day.slice(8)), LAST_IN_EVERY_MONTH)
  return { kind: 'months', firstMonth: 1, named: 'start', lastDay }
}
