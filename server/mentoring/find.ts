import { eq } from 'drizzle-orm'
import { goals } from '#schema/tables/index.ts'
import { findBridge, type FoundBridge } from '../bridges/find.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'

/** The bridge, if it is one of mentoring that this person may see. */
export async function findMentoring(
  read: Reader,
  person: Person,
  id: string
): Promise<FoundBridge> {
  const found = await findBridge(read, person, id)
  if (found.row.kind !== 'mentoring') throw notFound()
  return found
}

export interface FoundGoal {
  row: typeof goals.$inferSelect
  bridge: FoundBridge
}

/** Also one that was taken away: it can come back. */
export async function findGoal(read: Reader, person: Person, id: string): Promise<FoundGoal> {
  const [row] = await read.select().from(goals).where(eq(goals.id, id))
  if (!row) throw notFound()
  return { row, bridge: await findMentoring(read, person, row.bridge) }
}
