import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import { bridgeSessions, evidence, sessionItems } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'
import { findBridge, type FoundBridge } from './find.ts'

export type SessionRow = typeof bridgeSessions.$inferSelect
export type EvidenceRow = typeof evidence.$inferSelect

/** A session, what was shown in it, and the evidence that came of it. */
export interface FoundSession {
  row: SessionRow
  bridge: FoundBridge
  items: string[]
  /** By the item; what was taken back is no evidence of it any more. */
  evidence: Map<string, EvidenceRow>
}

/** Those to come and those that took place, the latest first. */
export async function findSessions(read: Reader, bridge: FoundBridge): Promise<FoundSession[]> {
  const rows = await read
    .select()
    .from(bridgeSessions)
    .where(and(eq(bridgeSessions.bridge, bridge.row.id), isNull(bridgeSessions.removedAt)))
    .orderBy(desc(bridgeSessions.heldOn), desc(bridgeSessions.createdAt), desc(bridgeSessions.id))
  return withItems(read, bridge, rows)
}

/** Also one that was removed, for whoever brings it back. */
export async function findAnySession(
  read: Reader,
  person: Person,
  id: string
): Promise<FoundSession> {
  const [row] = await read.select().from(bridgeSessions).where(eq(bridgeSessions.id, id))
  if (!row) throw notFound()
  const [found] = await withItems(read, await findBridge(read, person, row.bridge), [row])
  if (!found) throw notFound()
  return found
}

export async function findSession(read: Reader, person: Person, id: string) {
  const found = await findAnySession(read, person, id)
  if (found.row.removedAt !== null) throw notFound()
  return found
}

async function withItems(
  read: Reader,
  bridge: FoundBridge,
  rows: SessionRow[]
): Promise<FoundSession[]> {
  if (!rows.length) return []
  const ids = rows.map(({ id }) => id)
  const shown = await read.select().from(sessionItems).where(inArray(sessionItems.session, ids))
  const proofs = await read
    .select()
    .from(evidence)
    .where(and(inArray(evidence.session, ids), isNull(evidence.withdrawnAt)))
    .orderBy(asc(evidence.offeredAt))
  return rows.map((row) => ({
    row,
    bridge,
    items: shown.filter(({ session }) => session === row.id).map(({ item }) => item),
    evidence: new Map(proofs.filter(({ session }) => session === row.id).map((it) => [it.item, it]))
  }))
}
