import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import type { PICK_KINDS } from '#schema/api/playbook.ts'
import type { LearntList, ListValue } from '#schema/api/upkeep.ts'
import { cases, occurrences, suggestions } from '#schema/tables/index.ts'
import { visibleOccurrence, visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { doublesAmong } from './doubles.ts'

export type ListKind = (typeof PICK_KINDS)[number]

/** What stands in a list that learns, as far as the person may see it: the most used first. */
export async function findLearnt(
  read: Reader,
  person: Person,
  kind: ListKind
): Promise<LearntList> {
  const rows =
    kind === 'counterpart' ? await counterparts(read, person) : await words(read, person, kind)
  const items = rows
    .map(({ value, count }) => ({ value, count: Number(count) }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  return { items, doubles: doublesAmong(items.map(({ value }) => value)) }
}

/** In how many cases each stands. */
function words(read: Reader, person: Person, kind: ListKind): Promise<ListValue[]> {
  return read
    .select({ value: suggestions.value, count: sql<number>`count(*)` })
    .from(suggestions)
    .innerJoin(cases, eq(cases.number, suggestions.caseNumber))
    .where(and(eq(suggestions.kind, kind), isNull(cases.withdrawnAt), visibleTo(read, person)))
    .groupBy(suggestions.value)
}

/** With how many occurrences each has to do. */
function counterparts(read: Reader, person: Person): Promise<ListValue[]> {
  return read
    .select({ value: occurrences.counterpart, count: sql<number>`count(*)` })
    .from(occurrences)
    .innerJoin(cases, eq(cases.number, occurrences.caseNumber))
    .where(
      and(
        ne(occurrences.counterpart, ''),
        isNull(cases.withdrawnAt),
        visibleTo(read, person),
        visibleOccurrence(read, person)
      )
    )
    .groupBy(occurrences.counterpart)
}
