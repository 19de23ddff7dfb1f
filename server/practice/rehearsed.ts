import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Rehearsed } from '#schema/api/rehearsals.ts'
import { cases, people, rehearsals } from '#schema/tables/index.ts'
import type { FoundItem } from '../bridges/find.ts'
import { sideOf } from '../bridges/may.ts'
import { visibleTo } from '../cases/visible.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'

/**
 * What prepared an item. That it took place and what it brought is for whoever sees the bridge, the
 * words themselves for the two; of a case that the reader may not see it is only that it took place.
 */
export async function listRehearsed(
  read: Reader,
  person: Person,
  { row, bridge }: FoundItem
): Promise<Rehearsed[]> {
  const rows = await read
    .select({ row: rehearsals, by: { id: people.id, name: people.name } })
    .from(rehearsals)
    .innerJoin(people, eq(people.id, rehearsals.person))
    .where(
      and(
        eq(rehearsals.item, row.id),
        isNotNull(rehearsals.finishedAt),
        isNull(rehearsals.removedAt)
      )
    )
    .orderBy(desc(rehearsals.finishedAt), desc(rehearsals.id))
  const numbers = rows.map((it) => it.row.caseNumber)
  const seen = numbers.length
    ? await read
        .select({ number: cases.number })
        .from(cases)
        .where(and(among(cases.number, numbers), visibleTo(read, person)))
    : []
  const isOne = sideOf(person, bridge) !== null
  return rows.map(({ row: it, by }) => {
    const shown = seen.some(({ number }) => number === it.caseNumber)
    return {
      ...{ id: it.id, by, at: it.finishedAt ?? it.startedAt },
      words: shown && isOne ? it.words : null,
      learnt: shown ? it.learnt : null
    }
  })
}
