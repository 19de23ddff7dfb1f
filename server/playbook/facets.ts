import { and, desc, eq, isNotNull, ne, sql, type SQL } from 'drizzle-orm'
import type { Facets } from '#schema/api/playbook.ts'
import { cases, occurrences, processes } from '#schema/tables/index.ts'
import { visibleOccurrence } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { whichCases, type Search } from './search.ts'

const COUNT = sql<number>`count(*)`.mapWith(Number)
const MOST = 30

/** How many of the cases found lie where; processes count what lies below them. */
export async function facets(read: Reader, person: Person, wish: Search): Promise<Facets> {
  const { among } = await whichCases(read, person, wish)
  const { among: withRetired } = await whichCases(read, person, wish, true)
  const by = (
    column: typeof cases.system | typeof cases.state | typeof cases.language,
    which = among
  ) =>
    read
      .select({ value: sql<string>`${column}`, count: COUNT })
      .from(cases)
      .where(and(which, ne(column, '')))
      .groupBy(column)
      .orderBy(desc(COUNT), column)
      .limit(MOST)
  return {
    process: await byProcess(read, among),
    entity: await byEntity(read, person, among),
    system: await by(cases.system),
    state: await by(cases.state, withRetired),
    language: await by(cases.language)
  }
}

async function byProcess(read: Reader, among: SQL | undefined) {
  const rows = await read
    .select({ path: processes.path, count: COUNT })
    .from(cases)
    .innerJoin(processes, eq(processes.code, cases.process))
    .where(among)
    .groupBy(processes.path)
  const counts = new Map<string, number>()
  for (const { path, count } of rows) {
    for (const code of path.split('/').filter(Boolean)) {
      counts.set(code, (counts.get(code) ?? 0) + count)
    }
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

function byEntity(read: Reader, person: Person, among: SQL | undefined) {
  const count = sql<number>`count(distinct ${cases.number})`.mapWith(Number)
  return read
    .select({ value: sql<string>`${occurrences.entity}`, count })
    .from(cases)
    .innerJoin(occurrences, eq(occurrences.caseNumber, cases.number))
    .where(and(among, visibleOccurrence(read, person), isNotNull(occurrences.entity)))
    .groupBy(occurrences.entity)
    .orderBy(desc(count), occurrences.entity)
    .limit(MOST)
}
