import type { Reader } from '../database/database.ts'
import { today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import { addDays } from '../organisation/days.ts'
import { momentOf } from './moments.ts'

/** When people come to work; whoever was not reached by the evening is not woken. */
const FROM = 8
const UNTIL = 18

/**
 * The day whose mail is due now at an entity: each working day in the morning, or the first working
 * day of a week; null at all other times.
 */
export async function dayOfMail(
  read: Reader,
  entity: string | null,
  rhythm: 'daily' | 'weekly',
  now: string
): Promise<string | null> {
  const { isDayOff, timeZone } = await calendarOf(read, entity)
  const day = today(now, timeZone)
  if (isDayOff(day)) return null
  if (now < momentOf(day, FROM, timeZone) || now >= momentOf(day, UNTIL, timeZone)) return null
  if (rhythm === 'daily') return day
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  const before = Array.from({ length: weekday }, (_, at) => addDays(day, at - weekday))
  return before.every(isDayOff) ? day : null
}
