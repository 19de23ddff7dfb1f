import { eq } from 'drizzle-orm'
import { entities, holidays } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import { closeDay, today } from '../organisation/calendar.ts'
import type { EntityCalendar } from '../organisation/close-day.ts'
import { isWeekend } from '../organisation/days.ts'
import { CALENDAR_MONTHS } from '../organisation/periods.ts'

/** Without an entity, and for one that nobody knows: weekends in UTC. */
const anywhere: EntityCalendar = { timeZone: 'UTC', isDayOff: isWeekend, scheme: CALENDAR_MONTHS }

export type Calendars = (entity: string | null) => EntityCalendar

/** The calendars of all entities at once: runs of a hundred cases come from a handful of them. */
export async function findCalendars(read: Reader): Promise<Calendars> {
  const rows = await read
    .select({
      code: entities.code,
      timeZone: entities.timeZone,
      scheme: entities.scheme,
      holiday: holidays.day
    })
    .from(entities)
    .leftJoin(holidays, eq(holidays.entity, entities.code))
  const known = new Map<string, EntityCalendar>()
  for (const [code, days] of Map.groupBy(rows, (row) => row.code)) {
    const [{ timeZone, scheme }] = days as [(typeof rows)[number]]
    const off = new Set(days.map(({ holiday }) => holiday))
    const isDayOff = (day: string) => isWeekend(day) || off.has(day)
    known.set(code, { timeZone, scheme: scheme ?? CALENDAR_MONTHS, isDayOff })
  }
  return (entity) => known.get(entity ?? '') ?? anywhere
}

/** The period that a moment belongs to: that of a close, or the one that contains its day. */
export function periodOf(moment: string, { timeZone, isDayOff, scheme }: EntityCalendar): string {
  return closeDay(today(moment, timeZone), isDayOff, scheme).period
}
