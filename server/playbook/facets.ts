import { and, desc, eq, isNotNull, sql, type SQL } from 'drizzle-orm'
import type { Facets } from '#schema/api/playbook.ts'
import { cases, occurrences, processes } from '#schema/tables/index.ts'
import { visibleOccurrence } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { inUse, RETIRED } from './filters.ts'
import { whichCases, type Search } from './search.ts'

const COUNT = sql<number>`count(*)`.mapWith(Number)
const MOST = 30

/**
 * How many of the cases found lie where; processes count what lies below them. States count retired
 * cases too, the others only if they were asked for.
 */
export async function facets(read: Reader, person: Person, wish: Search): Promise<Facets> {
  const { among, namesState } = await whichCases(read, person, wish, true)
  const retiredToo = wish.state !== undefined || namesState
  const rows = await read
    .select({
      ...{ process: cases.process, system: cases.system },
      ...{ state: cases.state, language: cases.language, count: COUNT }
    })
    .from(cases)
    .where(among)
    .groupBy(cases.process, cases.system, cases.state, cases.language)
  const listed = rows.filter(({ state }) => retiredToo || !RETIRED.includes(state))
  return {
    process: await byProcess(read, listed),
    entity: await byEntity(read, person, retiredToo ? among : and(among, inUse())),
    system: tally(listed.map(({ system, count }) => [system, count])).slice(0, MOST),
    state: tally(rows.map(({ state, count }) => [state, count])),
    language: tally(listed.map(({ language, count }) => [language, count]))
  }
}

/** What is counted most first. */
function tally(counts: [value: string, count: number][]) {
  const sums = new Map<string, number>()
  for (const [value, count] of counts) {
    if (value) sums.set(value, (sums.get(value) ?? 0) + count)
  }
  return [...sums]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

async function byProcess(read: Reader, rows: { process: string | null; count: number }[]) {
  const all = await read.select({ code: processes.code, path: processes.path }).from(processes)
  const paths = new Map(all.map(({ code, path }) => [code, path]))
  return tally(
    rows.flatMap(({ process, count }) =>
      (paths.get(process ?? '') ?? '').split('/').map((code): [string, number] => [code, count])
    )
  )
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
