import { QUIET_FIRST_DAY, QUIET_LAST_DAY } from '#schema/words.ts'
import type { Reader } from '../database/database.ts'
import { dayOfClose, type CloseDay } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'

/** In the quiet days of an entity's close: the first day after them. */
export async function quietUntil(
  read: Reader,
  entity: string | null,
  { period, workingDay }: CloseDay
): Promise<string | null> {
  if (workingDay === null) return null
  if (workingDay < QUIET_FIRST_DAY || workingDay > QUIET_LAST_DAY) return null
  return dayOfClose(period, QUIET_LAST_DAY + 1, await calendarOf(read, entity))
}
