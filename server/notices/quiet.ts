import type { QuietDays } from '#schema/api/notices.ts'
import { QUIET_FIRST_DAY, QUIET_LAST_DAY } from '#schema/words.ts'
import type { Reader } from '../database/database.ts'
import { closeDay, dayOfClose, today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import { periodAfter } from '../organisation/periods.ts'
import { momentOf } from './moments.ts'

/** The quiet days in which an entity is, or the next ones; null for a calendar that has none. */
export async function quietDays(
  read: Reader,
  entity: string | null,
  now: string
): Promise<QuietDays | null> {
  const calendar = await calendarOf(read, entity)
  const { isDayOff, scheme, timeZone } = calendar
  const { period, workingDay } = closeDay(today(now, timeZone), isDayOff, scheme)
  const over = workingDay !== null && workingDay > QUIET_LAST_DAY
  const on = workingDay !== null && workingDay >= QUIET_FIRST_DAY && !over
  const its = over ? periodAfter(period) : period
  const [first, last, resumes] = [QUIET_FIRST_DAY, QUIET_LAST_DAY, QUIET_LAST_DAY + 1].map((it) =>
    dayOfClose(its, it, calendar)
  )
  return first && last && resumes ? { on, period: its, first, last, resumes } : null
}

/**
 * Until when what is told now is held at an entity: its first moment of the working day after the
 * quiet ones, the same day that Today names; null outside of them.
 */
export async function heldUntil(
  read: Reader,
  entity: string | null,
  now: string
): Promise<string | null> {
  const quiet = await quietDays(read, entity, now)
  if (!quiet?.on) return null
  const { timeZone } = await calendarOf(read, entity)
  return momentOf(quiet.resumes, 0, timeZone)
}
