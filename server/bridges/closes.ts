import type { BridgeClose } from '#schema/api/bridges.ts'
import { windowOf } from '../forecast/windows.ts'
import type { EntityCalendar } from '../organisation/close-day.ts'
import { endsWith, moved, periodAfter, periodAt } from '../organisation/periods.ts'

/** More closes than the longest bridge has: what was entered otherwise must not hang us. */
const MOST = 90

/** The closes from one day to another: the first that ends after the first day is number 0. */
export function closesBetween(
  calendar: EntityCalendar,
  startsOn: string,
  endsOn: string
): BridgeClose[] {
  const closes: BridgeClose[] = []
  let period = moved(periodAt(startsOn, calendar.scheme), -2)
  for (let tries = 0; tries < MOST; tries++, period = periodAfter(period)) {
    const { from, to } = windowOf(period, true, calendar)
    if (from > endsOn) break
    if (to <= startsOn) continue
    closes.push({ number: closes.length, period, ends: endsWith(period), from, to })
  }
  return closes
}
