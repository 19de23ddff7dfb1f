import { and, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import { cases, occurrences, suggestions } from '#schema/tables/index.ts'
import { visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { addDays } from '../organisation/days.ts'
import { OWN_DAYS } from './weights.ts'

/** The systems and accounts of the cases that the reader had to do with lately. */
export async function findOwnWork(read: Reader, person: Person, now: string): Promise<Set<string>> {
  const since = addDays(now.slice(0, 10), -OWN_DAYS)
  const rows = await read
    .selectDistinct({ kind: suggestions.kind, value: suggestions.value })
    .from(occurrences)
    .innerJoin(cases, eq(cases.number, occurrences.caseNumber))
    .innerJoin(suggestions, eq(suggestions.caseNumber, cases.number))
    .where(
      and(
        or(eq(occurrences.holder, person.id), eq(occurrences.reporter, person.id)),
        gt(occurrences.openedAt, `${since}T00:00:00.000Z`),
        isNull(occurrences.withdrawnAt),
        inArray(suggestions.kind, ['system', 'account']),
        visibleTo(read, person)
      )
    )
  return new Set(rows.map(({ kind, value }) => `${kind}:${value}`))
}
