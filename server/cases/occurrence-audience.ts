import { eq, inArray } from 'drizzle-orm'
import { occurrenceAudiences, people } from '#schema/tables/index.ts'
import type { Reader, Writer } from '../database/database.ts'
import { checkPeople, checkUnits } from './audience.ts'

export interface Restriction {
  units?: string[]
  people?: string[]
}
export interface Audience {
  units: string[]
  people: { id: string; name: string }[]
}

/** Who may see a restricted occurrence besides those whom it concerns. */
export async function setOccurrenceAudience(
  tx: Writer,
  occurrence: string,
  restrictedTo: Restriction | null
) {
  const { units = [], people: named = [] } = restrictedTo ?? {}
  await checkUnits(tx, units, 'restrictedTo.units')
  await checkPeople(tx, named, 'restrictedTo.people')
  await tx.delete(occurrenceAudiences).where(eq(occurrenceAudiences.occurrence, occurrence))
  const rows = [
    ...new Set(units).values().map((unit) => ({ occurrence, unit })),
    ...new Set(named).values().map((person) => ({ occurrence, person }))
  ]
  if (rows.length) await tx.insert(occurrenceAudiences).values(rows)
}

export async function findAudiences(read: Reader, ids: string[]) {
  const audiences = new Map<string, Audience>(ids.map((id) => [id, { units: [], people: [] }]))
  if (!ids.length) return audiences
  const rows = await read
    .select({
      occurrence: occurrenceAudiences.occurrence,
      unit: occurrenceAudiences.unit,
      id: people.id,
      name: people.name
    })
    .from(occurrenceAudiences)
    .leftJoin(people, eq(people.id, occurrenceAudiences.person))
    .where(inArray(occurrenceAudiences.occurrence, ids))
  for (const { occurrence, unit, id, name } of rows) {
    const audience = audiences.get(occurrence)
    if (unit !== null) audience?.units.push(unit)
    if (id !== null && name !== null) audience?.people.push({ id, name })
  }
  return audiences
}
