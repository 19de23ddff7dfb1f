import { inArray } from 'drizzle-orm'
import { entities } from '#schema/tables/index.ts'
import type { Reader } from '../../database/database.ts'
import { invalid, say } from '../../http/problem.ts'
import { dayOfClose, today } from '../../organisation/calendar.ts'
import { calendarOf, type EntityCalendar } from '../../organisation/close-day.ts'
import { spanOf } from '../../organisation/periods.ts'
import { absencesOn, type Away } from '../../people/absences.ts'

/** An entity as its tasks need to know it: its unit, its days, and who is away today. */
export interface Place {
  code: string
  unit: string | null
  calendar: EntityCalendar
  day: string
  away: Map<string, Away>
}

export async function findPlaces(
  read: Reader,
  codes: string[],
  now: string
): Promise<Map<string, Place>> {
  const places = new Map<string, Place>()
  if (!codes.length) return places
  const rows = await read
    .select({ code: entities.code, unit: entities.unit })
    .from(entities)
    .where(inArray(entities.code, codes))
  const away = new Map<string, Map<string, Away>>()
  for (const { code, unit } of rows) {
    const calendar = await calendarOf(read, code)
    const day = today(now, calendar.timeZone)
    const absent = away.get(day) ?? (await absencesOn(read, day))
    away.set(day, absent)
    places.set(code, { code, unit, calendar, day, away: absent })
  }
  return places
}

/** The one that somebody named. */
export async function findPlace(read: Reader, code: string, now: string): Promise<Place> {
  const place = (await findPlaces(read, [code], now)).get(code)
  if (!place) throw invalid({ entity: say('field.noEntity', { value: code }) })
  return place
}

/** A calendar without working days still has an end of the period. */
export const dueOn = ({ calendar }: Place, period: string, dueDay: number) =>
  dayOfClose(period, dueDay, calendar) ?? spanOf(period, calendar.scheme).last
