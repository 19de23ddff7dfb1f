import { inArray } from 'drizzle-orm'
import type { PersonRef } from '#schema/api/common.ts'
import { people } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'

/** What some people are called now. */
export async function namesOf(read: Reader, ids: string[]): Promise<Map<string, PersonRef>> {
  if (!ids.length) return new Map()
  const rows = await read
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, [...new Set(ids)]))
  return new Map(rows.map((row) => [row.id, row]))
}
