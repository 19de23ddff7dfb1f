import { and, asc, eq, ne } from 'drizzle-orm'
import type { Effects } from '#schema/api/upkeep.ts'
import { cases, occurrences, people } from '#schema/tables/index.ts'
import { visibleOccurrence, visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import { asPerson } from '../people/find.ts'

interface Seen {
  name: string
  cases: Set<number>
  occurrences: Set<string>
}
export type Sight = Map<string, Seen>

/** What each active person sees of that which is not for everyone. */
export async function sightOf(read: Reader): Promise<Sight> {
  const rows = await read
    .select()
    .from(people)
    .where(eq(people.active, true))
    .orderBy(asc(people.name))
  const sight: Sight = new Map()
  for (const row of rows) {
    const person = await asPerson(read, row, null)
    const seen = await read
      .select({ number: cases.number })
      .from(cases)
      .where(and(ne(cases.visibility, 'everyone'), visibleTo(read, person)))
    const some = await read
      .select({ id: occurrences.id })
      .from(occurrences)
      .innerJoin(cases, eq(cases.number, occurrences.caseNumber))
      .where(
        and(
          eq(occurrences.restricted, true),
          visibleTo(read, person),
          visibleOccurrence(read, person)
        )
      )
    sight.set(row.id, {
      name: row.name,
      cases: new Set(seen.map(({ number }) => number)),
      occurrences: new Set(some.map(({ id }) => id))
    })
  }
  return sight
}

/** Whose sight has changed; somebody who is not active any more has lost nothing that they need. */
export function changedSight(before: Sight, after: Sight): Effects['sight'] {
  return [...after].flatMap(([id, now]) => {
    const was = before.get(id)
    if (!was) return []
    const gains = differ(now, was)
    const loses = differ(was, now)
    const same = [gains, loses].every((it) => it.cases === 0 && it.occurrences === 0)
    return same ? [] : [{ person: { id, name: now.name }, gains, loses }]
  })
}

const differ = (a: Seen, b: Seen) => ({
  cases: a.cases.difference(b.cases).size,
  occurrences: a.occurrences.difference(b.occurrences).size
})
