import { desc, eq, inArray } from 'drizzle-orm'
import type { Handing } from '#schema/api/occurrences.ts'
import { alias } from '#schema/dialect.ts'
import { handings, people } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'

const givers = alias(people, 'givers')
const receivers = alias(people, 'receivers')

/** From whom to whom some occurrences went, the latest first. */
export async function findHandings(read: Reader, ids: string[]) {
  const found = new Map<string, Handing[]>()
  if (!ids.length) return found
  const rows = await read
    .select({
      occurrence: handings.occurrence,
      by: { id: people.id, name: people.name },
      from: { id: givers.id, name: givers.name },
      to: { id: receivers.id, name: receivers.name },
      note: handings.note,
      at: handings.at
    })
    .from(handings)
    .innerJoin(people, eq(people.id, handings.by))
    .leftJoin(givers, eq(givers.id, handings.from))
    .leftJoin(receivers, eq(receivers.id, handings.to))
    .where(inArray(handings.occurrence, ids))
    .orderBy(desc(handings.at), desc(handings.id))
  for (const { occurrence, ...it } of rows) {
    found.set(occurrence, [...(found.get(occurrence) ?? []), it])
  }
  return found
}
