import { absences, people } from '#schema/tables/index.ts'
import { eq, gte } from 'drizzle-orm'
import type { Reader } from '../database/database.ts'
import { today } from '../organisation/calendar.ts'
import { addDays, daysFrom } from '../organisation/days.ts'

/** Whoever is away for longer cannot begin now. */
const LONG_DAYS = 30
/** What begins later says nothing about beginning now. */
const SOON_DAYS = 14

/** Who is away now or soon: for long, and until when those who come back in a while. */
export async function findLongAway(
  read: Reader,
  zoneOf: (entity: string | null) => string,
  now: string
) {
  const rows = await read
    .select({ person: people.id, entity: people.entity, from: absences.from, to: absences.to })
    .from(absences)
    .innerJoin(people, eq(people.id, absences.person))
    .where(gte(absences.to, addDays(today(now, 'UTC'), -1)))
    .orderBy(absences.from)
  const long = new Set<string>()
  const soon = new Map<string, string>()
  for (const { person, entity, from, to } of rows) {
    const day = today(now, zoneOf(entity))
    if (to < day || from > addDays(day, SOON_DAYS)) continue
    if (daysFrom(day, to) > LONG_DAYS) long.add(person)
    else soon.set(person, to)
  }
  return { long, soon }
}
