import { and, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm'
import { cases, revisions } from '#schema/tables/index.ts'
import { visibleTo } from '../cases/visible.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import type { Trio } from './proposals.ts'

export type KnownCase = Awaited<ReturnType<typeof findKnown>>[number]

/** Solved cases that giver and receiver may see, and whoever asks, as readers get them. */
export const findKnownToAll = (read: Reader, trio: Trio, numbers: number[]) =>
  findKnown(read, trio, among(cases.number, numbers))

/** The same of some processes. */
export const findKnownIn = (read: Reader, trio: Trio, processes: string[]) =>
  findKnown(read, trio, inArray(cases.process, processes))

async function findKnown(read: Reader, { person, giver, receiver }: Trio, which: SQL) {
  const { number, state, title, language, process, author } = cases
  return read
    .select({ number, state, title, language, process, author, content: revisions.content })
    .from(cases)
    .innerJoin(
      revisions,
      and(
        eq(revisions.caseNumber, cases.number),
        sql`${revisions.revision} = coalesce(${cases.validated}, ${cases.head})`
      )
    )
    .where(
      and(
        which,
        inArray(cases.state, ['solved', 'validated']),
        isNull(cases.withdrawnAt),
        visibleTo(read, person),
        visibleTo(read, giver),
        visibleTo(read, receiver)
      )
    )
    .orderBy(cases.number)
}
