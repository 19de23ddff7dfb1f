import { and, asc, eq, gte, lte, type SQL } from 'drizzle-orm'
import type { PersonRef } from '#schema/api/common.ts'
import type { Absence } from '#schema/api/people.ts'
import { alias } from '#schema/dialect.ts'
import { absences, entities, people } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'
import { today } from '../organisation/calendar.ts'
import { addDays } from '../organisation/days.ts'
import { setsAbsence } from './may.ts'

/** Until when somebody is away, that day included, and who stands in. */
export interface Away {
  until: string
  cover: PersonRef | null
}

/** Who is away on a calendar day, by the person's id. */
export async function absencesOn(read: Reader, day: string): Promise<Map<string, Away>> {
  const rows = await rowsWhere(read, and(lte(absences.from, day), gte(absences.to, day)))
  return new Map(rows.map(({ row, cover }) => [row.person, { until: row.to, cover: refOf(cover) }]))
}

/** Who is away or is going to be, the soonest first; what is over is nobody's business any more. */
export async function findAbsences(read: Reader, reader: Person, now: string): Promise<Absence[]> {
  // Somewhere it is still yesterday.
  const rows = await rowsWhere(read, gte(absences.to, addDays(today(now, 'UTC'), -1)))
  return rows
    .filter(({ row, timeZone }) => row.to >= today(now, timeZone ?? 'UTC'))
    .map((found) => toAbsence(found, reader))
}

export async function findAbsence(read: Reader, reader: Person, id: string): Promise<Absence> {
  const [found] = await rowsWhere(read, eq(absences.id, id))
  if (!found) throw notFound()
  return toAbsence(found, reader)
}

const covers = alias(people, 'covers')

function rowsWhere(read: Reader, where: SQL | undefined) {
  return read
    .select({ row: absences, person: people, cover: covers, timeZone: entities.timeZone })
    .from(absences)
    .innerJoin(people, eq(people.id, absences.person))
    .leftJoin(entities, eq(entities.code, people.entity))
    .leftJoin(covers, eq(covers.id, absences.cover))
    .where(where)
    .orderBy(asc(absences.from), asc(absences.id))
}

function toAbsence(
  { row, person, cover }: Awaited<ReturnType<typeof rowsWhere>>[number],
  reader: Person
): Absence {
  const { id, from, to } = row
  const may = setsAbsence(reader, person) ? (['person.setAbsence'] as const) : []
  const { name } = person
  return { id, person: { id: row.person, name }, from, to, cover: refOf(cover), may: [...may] }
}

const refOf = (row: { id: string; name: string } | null): PersonRef | null =>
  row && { id: row.id, name: row.name }
