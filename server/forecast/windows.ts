import { CLOSE_FIRST_DAY, CLOSE_LAST_DAY } from '#schema/words.ts'
import { dayOfClose } from '../organisation/calendar.ts'
import type { EntityCalendar } from '../organisation/close-day.ts'
import { addDays, daysFrom } from '../organisation/days.ts'
import { periodAt, spanOf } from '../organisation/periods.ts'
import type { Coming } from './comings.ts'

/** The calendar days on which something of a period happens: its close, or all of it. */
export function windowOf(period: string, inClose: boolean, calendar: EntityCalendar) {
  const { first, last } = spanOf(period, calendar.scheme)
  if (!inClose) return { from: first, to: last }
  return {
    from: dayOfClose(period, CLOSE_FIRST_DAY, calendar) ?? first,
    to: dayOfClose(period, CLOSE_LAST_DAY, calendar) ?? last
  }
}

/** A period of one entity as another one calls the days in its middle. */
export function calledBy(period: string, theirs: EntityCalendar, ours: EntityCalendar): string {
  const { first, last } = spanOf(period, theirs.scheme)
  return periodAt(addDays(first, Math.floor(daysFrom(first, last) / 2)), ours.scheme)
}

/** The working day on which it usually comes, the earlier of two; null: mostly outside closes. */
export function usualDay(comings: Coming[]): number | null {
  const days = Map.groupBy(comings, ({ workingDay }) => workingDay)
  const outside = days.get(null)?.length ?? 0
  if (outside * 2 >= comings.length) return null
  const [most] = [...days]
    .filter(([day]) => day !== null)
    .sort(([a, one], [b, other]) => other.length - one.length || Number(a) - Number(b))
  return most?.[0] ?? null
}

/** Where it came most often. */
export function mostlyAt(comings: Coming[]): string | null {
  const [most] = [...Map.groupBy(comings, ({ entity }) => entity)].sort(
    ([a, one], [b, other]) =>
      other.length - one.length || String(a ?? '').localeCompare(String(b ?? ''))
  )
  return most?.[0] ?? null
}
