import type { Reader } from '../database/database.ts'
import type { FoundBridge } from '../bridges/find.ts'
import { invalid, say } from '../http/problem.ts'
import { today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import { addDays } from '../organisation/days.ts'
import { momentAt } from '../organisation/moments.ts'

/** What lies further away was mistyped. */
const DAYS_AHEAD = 731
/** Whoever sits together already still gets an agenda. */
const LATE_MS = 60 * 60_000

/** The moment that a day and a time mean where the bridge is. */
export async function momentOf(
  read: Reader,
  { row }: FoundBridge,
  { day, time }: { day: string; time: string },
  now: string
): Promise<string> {
  const { timeZone } = await calendarOf(read, row.entity)
  const on = today(now, timeZone)
  if (day < on) throw invalid({ day: say('session.momentPassed') })
  if (day > addDays(on, DAYS_AHEAD)) throw invalid({ day: say('session.tooFarAhead') })
  const startsAt = momentAt(day, time, timeZone)
  if (Date.parse(startsAt) < Date.parse(now) - LATE_MS) {
    throw invalid({ time: say('session.momentPassed') })
  }
  return startsAt
}
