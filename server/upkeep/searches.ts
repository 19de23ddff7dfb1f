import { eq } from 'drizzle-orm'
import { searches } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'
import type { Touches } from './touches.ts'

/** Searches that people kept go on finding what they found: their filter takes the new name. */
export async function renameInSearches(
  tx: Writer,
  filter: 'process' | 'entity' | 'system' | 'by',
  from: ReadonlySet<string>,
  to: string,
  touches: Touches
) {
  for (const { id, query } of await tx.select().from(searches)) {
    const parts = new URLSearchParams(query)
    const value = parts.get(filter)
    if (value === null || !from.has(value)) continue
    parts.set(filter, to)
    await tx.update(searches).set({ query: parts.toString() }).where(eq(searches.id, id))
    touches.add('searches', 1)
  }
}
