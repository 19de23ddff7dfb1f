import { and, asc, desc, eq, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import { cases, entities, occurrences, people, processes } from '#schema/tables/index.ts'
import type { Language } from '#schema/words.ts'
import { visibleOccurrence, visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { Named } from './named.ts'

/** What operators can name. Of systems and periods only those that the reader's own cases have. */

const COUNT = sql<number>`count(*)`.mapWith(Number)
export interface Counted extends Named {
  count: number
}

const listed = (read: Reader, person: Person) =>
  and(visibleTo(read, person), isNull(cases.withdrawnAt))

/** The most common first, as everywhere here. */
export async function systems(read: Reader, person: Person): Promise<Counted[]> {
  const rows = await read
    .select({ id: cases.system, count: COUNT })
    .from(cases)
    .where(and(listed(read, person), ne(cases.system, '')))
    .groupBy(cases.system)
    .orderBy(desc(COUNT), cases.system)
  return rows.map(({ id, count }) => ({ id, names: [id], count }))
}

/** The latest first. */
export async function periods(read: Reader, person: Person): Promise<Counted[]> {
  const count = sql<number>`count(distinct ${cases.number})`.mapWith(Number)
  const rows = await read
    .select({ id: sql<string>`${occurrences.period}`, count })
    .from(cases)
    .innerJoin(occurrences, eq(occurrences.caseNumber, cases.number))
    .where(
      and(listed(read, person), visibleOccurrence(read, person), isNotNull(occurrences.period))
    )
    .groupBy(occurrences.period)
    .orderBy(desc(occurrences.period))
  return rows.map(({ id, count }) => ({ id, names: [id], count }))
}

/** The whole tree, with how many cases the reader sees at each node and below it. */
export async function processesIn(
  read: Reader,
  person: Person
): Promise<(Counted & { name: Record<Language, string> })[]> {
  const all = await read.select().from(processes).orderBy(asc(processes.position))
  const rows = await read
    .select({ path: processes.path, count: COUNT })
    .from(cases)
    .innerJoin(processes, eq(processes.code, cases.process))
    .where(listed(read, person))
    .groupBy(processes.path)
  const counts = new Map<string, number>()
  for (const { path, count } of rows) {
    for (const code of path.split('/')) counts.set(code, (counts.get(code) ?? 0) + count)
  }
  return all
    .map(({ code, names }) => ({
      id: code,
      name: names,
      names: [code.split('.').at(-1) ?? code, code, ...Object.values(names)],
      count: counts.get(code) ?? 0
    }))
    .sort((a, b) => b.count - a.count)
}

export async function entitiesIn(read: Reader, person: Person): Promise<Counted[]> {
  const all = await read.select().from(entities).orderBy(asc(entities.code))
  const count = sql<number>`count(distinct ${cases.number})`.mapWith(Number)
  const rows = await read
    .select({ code: occurrences.entity, count })
    .from(cases)
    .innerJoin(occurrences, eq(occurrences.caseNumber, cases.number))
    .where(and(listed(read, person), visibleOccurrence(read, person)))
    .groupBy(occurrences.entity)
  const counts = new Map(rows.map((it) => [it.code, it.count]))
  return all
    .map(({ code, name }) => ({ id: code, names: [code, name], count: counts.get(code) ?? 0 }))
    .sort((a, b) => b.count - a.count)
}

/** Everybody, those who have left included: their cases are still there. */
export async function peopleIn(read: Reader, person: Person): Promise<Counted[]> {
  const all = await read
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(or(people.active, isNotNull(people.passwordHash)))
    .orderBy(asc(sql`lower(${people.name})`), asc(people.id))
  const rows = await read
    .select({ id: cases.author, count: COUNT })
    .from(cases)
    .where(listed(read, person))
    .groupBy(cases.author)
  const counts = new Map(rows.map((it) => [it.id, it.count]))
  return all
    .map(({ id, name }) => ({ id, names: [name, id], count: counts.get(id) ?? 0 }))
    .sort((a, b) => b.count - a.count)
}

export async function states(read: Reader, person: Person): Promise<Map<string, number>> {
  const rows = await read
    .select({ id: cases.state, count: COUNT })
    .from(cases)
    .where(listed(read, person))
    .groupBy(cases.state)
  return new Map(rows.map((it) => [it.id, it.count]))
}
