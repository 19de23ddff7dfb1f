import { desc, eq, type SQL } from 'drizzle-orm'
import type { Redaction } from '#schema/api/redaction.ts'
import { people, redactions } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'

/** What was redacted, the latest first: by whom, why, in how many places; never what. */
export function findRedactions(read: Reader, which?: SQL): Promise<Redaction[]> {
  const { id, reason, at, found } = redactions
  return read
    .select({ id, by: { id: people.id, name: people.name }, reason, at, found })
    .from(redactions)
    .innerJoin(people, eq(people.id, redactions.by))
    .where(which)
    .orderBy(desc(at), desc(id))
}

export async function findRedaction(read: Reader, id: string): Promise<Redaction> {
  const [found] = await findRedactions(read, eq(redactions.id, id))
  if (!found) throw new Error(`redaction ${id} is gone`)
  return found
}
