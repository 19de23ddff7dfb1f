import { and, eq, inArray, isNull, or } from 'drizzle-orm'
import { cases, entities, occurrences, people } from '#schema/tables/index.ts'
import { visibleOccurrence, visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'

/**
 * The solved cases that are a matter of units: that came at their entities, that their people
 * closed, whoever has left included, or answer for. As far as the reader may see them.
 */
export async function casesOfUnits(read: Reader, reader: Person, units: readonly string[]) {
  const theirs = read
    .select({ id: people.id })
    .from(people)
    .where(inArray(people.unit, [...units]))
  const places = read
    .select({ code: entities.code })
    .from(entities)
    .where(inArray(entities.unit, [...units]))
  const inUse = and(
    inArray(cases.state, ['solved', 'validated']),
    isNull(cases.withdrawnAt),
    visibleTo(read, reader)
  )
  const owned = await read
    .select({ number: cases.number, process: cases.process })
    .from(cases)
    .where(and(inUse, inArray(cases.owner, theirs)))
  const met = await read
    .selectDistinct({ number: cases.number, process: cases.process })
    .from(occurrences)
    .innerJoin(cases, eq(cases.number, occurrences.caseNumber))
    .where(
      and(
        or(inArray(occurrences.closedBy, theirs), inArray(occurrences.entity, places)),
        inUse,
        visibleOccurrence(read, reader)
      )
    )
  return new Map([...owned, ...met].map(({ number, process }) => [number, process]))
}
