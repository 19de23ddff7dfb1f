import { and, eq, inArray, isNull } from 'drizzle-orm'
import { cases, occurrences } from '#schema/tables/index.ts'
import { visibleOccurrence, visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'

/** Of some entities; of all, and of none, where nothing is named. */
export interface Which {
  entities: string[]
}

/** What counts in a close: nothing that was logged by mistake, and only what was asked for. */
export const countsIn = ({ entities }: Which) =>
  and(
    isNull(cases.withdrawnAt),
    entities.length ? inArray(occurrences.entity, entities) : undefined
  )

/** When occurrences of some closes came and went: all that counting by day needs. */
export async function findTimes(read: Reader, person: Person, periods: string[], which: Which) {
  return read
    .select({
      period: occurrences.period,
      entity: occurrences.entity,
      workingDay: occurrences.workingDay,
      openedAt: occurrences.openedAt,
      closedAt: occurrences.closedAt
    })
    .from(occurrences)
    .innerJoin(cases, eq(cases.number, occurrences.caseNumber))
    .where(
      and(
        inArray(occurrences.period, periods),
        countsIn(which),
        visibleOccurrence(read, person),
        visibleTo(read, person)
      )
    )
}

export type Times = Awaited<ReturnType<typeof findTimes>>[number]
