import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { cases, processes } from '#schema/tables/index.ts'
import { aloneIn } from '../ability/rule.ts'
import { runsOf } from '../ability/runs.ts'
import { findTitles } from '../ability/titles.ts'
import { visibleTo } from '../cases/visible.ts'
import { begins } from '../database/begins.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'

export interface NamedCase {
  number: string
  title: string
  language: string
}

/**
 * Who does cases of a process alone, and which: those that the reader may see, from the
 * occurrences that the reader may see.
 */
export async function findAloneIn(
  read: Reader,
  reader: Person,
  path: string
): Promise<Map<string, NamedCase[]>> {
  const rows = await read
    .select({ number: cases.number })
    .from(cases)
    .innerJoin(processes, eq(processes.code, cases.process))
    .where(
      and(
        begins(processes.path, path),
        inArray(cases.state, ['solved', 'validated']),
        isNull(cases.withdrawnAt),
        visibleTo(read, reader)
      )
    )
    .orderBy(asc(cases.number))
  const numbers = rows.map(({ number }) => number)
  const runs = await runsOf(read, reader, { cases: numbers })
  const titles = await findTitles(read, reader, numbers)
  const alone = new Map<string, NamedCase[]>()
  for (const [at, { number, title, language }] of titles) {
    for (const id of aloneIn(runs.get(at) ?? [])) {
      alone.set(id, [...(alone.get(id) ?? []), { number, title, language }])
    }
  }
  return alone
}
