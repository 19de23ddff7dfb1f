import type { PeriodScheme } from '#schema/api/organisation.ts'
import type { FiscalPeriod } from '#schema/api/upkeep.ts'
import { CLOSE_DAYS } from '#schema/words.ts'
import type { Reader } from '../database/database.ts'
import { dayOfClose } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import { findEntity } from '../organisation/entities.ts'
import { CALENDAR_MONTHS, spanOf } from '../organisation/periods.ts'

/** The twelve periods of a year by a scheme that need not be saved; left out, by the entity's own. */
export async function fiscalYear(
  read: Reader,
  code: string,
  year: number,
  wanted?: PeriodScheme | null
): Promise<FiscalPeriod[]> {
  await findEntity(read, code)
  const calendar = await calendarOf(read, code)
  const scheme = wanted === undefined ? calendar.scheme : (wanted ?? CALENDAR_MONTHS)
  return Array.from({ length: 12 }, (_, at) => {
    const period = `${year}-${String(at + 1).padStart(2, '0')}`
    const days = CLOSE_DAYS.map((workingDay) => ({
      workingDay,
      day: dayOfClose(period, workingDay, { ...calendar, scheme })
    }))
    return { period, ...spanOf(period, scheme), days }
  })
}
