import type { Effects } from '#schema/api/upkeep.ts'
import { CLOSE_DAYS } from '#schema/words.ts'
import type { Reader } from '../database/database.ts'
import { dayOfClose, today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import { moved, periodAt } from '../organisation/periods.ts'

const AHEAD = 13

/** The days of the closes of an entity that are not over: by period, then by working day. */
export interface ClosesAhead {
  from: string
  periods: Map<string, (string | null)[]>
}

export async function closesAhead(read: Reader, entity: string, now: string): Promise<ClosesAhead> {
  const calendar = await calendarOf(read, entity)
  const from = today(now, calendar.timeZone)
  const first = moved(periodAt(from, calendar.scheme), -1)
  const periods = Array.from({ length: AHEAD }, (_, at) => moved(first, at)).map(
    (period) =>
      [period, CLOSE_DAYS.map((workingDay) => dayOfClose(period, workingDay, calendar))] as const
  )
  return { from, periods: new Map(periods) }
}

/** Which days of which closes are others now; what is past stays past. */
export function movedCloses(
  entity: string,
  before: ClosesAhead,
  after: ClosesAhead
): Effects['closes'] {
  return [...after.periods].flatMap(([period, days]) => {
    const were = before.periods.get(period)
    if (!were) return []
    const other = CLOSE_DAYS.flatMap((workingDay, at) => {
      const [from, to] = [were[at] ?? null, days[at] ?? null]
      const over = (from ?? '') < before.from && (to ?? '') < before.from
      return from === to || over ? [] : [{ workingDay, from, to }]
    })
    return other.length > 0 ? [{ entity, period, days: other }] : []
  })
}
