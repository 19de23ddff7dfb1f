import { inArray } from 'drizzle-orm'
import type { PersonRef } from '#schema/api/common.ts'
import type { TaskPerson } from '#schema/api/tasks.ts'
import { people } from '#schema/tables/index.ts'
import type { Reader } from '../../database/database.ts'
import type { Away } from '../../people/absences.ts'

type Name = (id: string) => PersonRef

/** Names of people, asked for at once. */
export async function findNames(read: Reader, ids: (string | null)[]): Promise<Name> {
  const wanted = [...new Set(ids.filter((it) => it !== null))]
  const rows = wanted.length
    ? await read
        .select({ id: people.id, name: people.name })
        .from(people)
        .where(inArray(people.id, wanted))
    : []
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return (id) => ({ id, name: names.get(id) ?? id })
}

/** Somebody, and who stands in today if they are away. */
export function toTaskPerson(
  id: string | null,
  name: Name,
  away: Map<string, Away>
): TaskPerson | null {
  return id === null ? null : { ...name(id), away: away.get(id) ?? null }
}
