import { eq } from 'drizzle-orm'
import { entities, holidays, type PeriodScheme } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import { closeDay, today, type CloseDay, type IsDayOff } from './calendar.ts'
import { isWeekend } from './days.ts'
import { CALENDAR_MONTHS } from './periods.ts'

/** When an entity works (weekends and its holidays are off), and how its year is cut. */
export interface EntityCalendar {
  timeZone: string
  isDayOff: IsDayOff
  scheme: PeriodScheme
}

/** Without an entity, and for one that nobody knows: weekends in UTC. */
const anywhere: EntityCalendar = {
  timeZone: 'UTC',
  isDayOff: isWeekend,
  scheme: CALENDAR_MONTHS
}

export async function calendarOf(read: Reader, entity: string | null): Promise<EntityCalendar> {
  if (entity === null) return anywhere
  const rows = await read
    .select({ timeZone: entities.timeZone, scheme: entities.scheme, holiday: holidays.day })
    .from(entities)
    .leftJoin(holidays, eq(holidays.entity, entities.code))
    .where(eq(entities.code, entity))
  const [first] = rows
  if (!first) return anywhere
  const off = new Set(rows.map(({ holiday }) => holiday))
  return {
    timeZone: first.timeZone,
    isDayOff: (day) => isWeekend(day) || off.has(day),
    scheme: first.scheme ?? CALENDAR_MONTHS
  }
}

/** The close that a moment (or a calendar day, as it is) belongs to at an entity. */
export async function closeDayOf(
  read: Reader,
  entity: string | null,
  when: string
): Promise<CloseDay & { day: string }> {
  const { timeZone, isDayOff, scheme } = await calendarOf(read, entity)
  const day = when.length === 'yyyy-mm-dd'.length ? when : today(when, timeZone)
  return { day, ...closeDay(day, isDayOff, scheme) }
}
