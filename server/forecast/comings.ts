import { and, asc, count, eq, gte, isNotNull, isNull, max, min } from 'drizzle-orm'
import { cases, occurrences } from '#schema/tables/index.ts'
import { visibleOccurrence, visibleTo } from '../cases/visible.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'

/** That a case came in a period at an entity, as far as a reader may know. */
export interface Coming {
  number: number
  entity: string | null
  period: string
  times: number
  workingDay: number | null
  last: string
}

/** When each of some cases came: one question, whatever their number. Nobody's eyes see all. */
export async function findComings(
  read: Reader,
  reader: Person | null,
  numbers: number[],
  entity: string | null | undefined
): Promise<Coming[]> {
  const rows = await read
    .select({
      number: occurrences.caseNumber,
      entity: occurrences.entity,
      period: occurrences.period,
      times: count(),
      workingDay: min(occurrences.workingDay),
      last: max(occurrences.openedAt)
    })
    .from(occurrences)
    .innerJoin(cases, eq(cases.number, occurrences.caseNumber))
    .where(
      and(
        among(occurrences.caseNumber, numbers),
        isNotNull(occurrences.period),
        entity == null ? undefined : eq(occurrences.entity, entity),
        reader === null
          ? and(isNull(occurrences.withdrawnAt), isNull(cases.withdrawnAt))
          : and(visibleOccurrence(read, reader), visibleTo(read, reader))
      )
    )
    .groupBy(occurrences.caseNumber, occurrences.entity, occurrences.period)
  return rows.map(({ period, last, ...it }) => ({ ...it, period: period ?? '', last: last ?? '' }))
}

/**
 * The first period of which anything is known at an entity: before it nobody was looking. Only what
 * everybody may see is asked, so that it tells nobody of anything else.
 */
export async function findBeginning(read: Reader, entity: string | null, earliest: string) {
  const [row] = await read
    .select({ period: occurrences.period })
    .from(occurrences)
    .innerJoin(cases, eq(cases.number, occurrences.caseNumber))
    .where(
      and(
        gte(occurrences.period, earliest),
        entity === null ? isNull(occurrences.entity) : eq(occurrences.entity, entity),
        eq(occurrences.restricted, false),
        isNull(occurrences.withdrawnAt),
        eq(cases.visibility, 'everyone'),
        isNull(cases.withdrawnAt)
      )
    )
    .orderBy(asc(occurrences.period))
    .limit(1)
  return row?.period ?? null
}
