import { eq } from 'drizzle-orm'
import { entities, holidays } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import { closeDay, isWeekend, today, type CloseDay, type IsDayOff } from './calendar.ts'

/** When an entity works: weekends and its holidays are off. */
export interface EntityCalendar {
  timeZone: string
  isDayOff: IsDayOff
}

/** Without an entity, and for one that nobody knows: weekends in UTC. */
const anywhere: EntityCalendar = { timeZone: 'UTC', isDayOff: isWeekend }

export async function calendarOf(read: Reader, entity: string | null): Promise<EntityCalendar> {
  if (entity === null) return anywhere
  const rows = await read
    .select({ timeZone: entities.timeZone, holiday: holidays.day })
    .from(entities)
    .leftJoin(holidays, eq(holidays.entity, entities.code))
    .where(eq(entities.code, entity))
  const [first] = rows
  if (!first) return anywhere
  const off = new Set(rows.map(({ holiday }) => holiday))
  return { timeZone: first.timeZone, isDayOff: (day) => isWeekend(day) || off.has(day) }
}

/** The close that a moment (or a calendar day, as it is) belongs to at an entity. */
export async function closeDayOf(
  read: Reader,
  entity: string | null,
  when: string
): Promise<CloseDay & { day: string }> {
  const { timeZone, isDayOff } = await calendarOf(read, entity)
  const day = when.length === 'yyyy-mm-dd'.length ? when : today(when, timeZone)
  return { day, ...closeDay(day, isDayOff) }
}
