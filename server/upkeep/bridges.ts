import { and, eq, inArray, isNull, ne } from 'drizzle-orm'
import { bridgeItems, bridges, evidence, nextActions, uncrossed } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'
import { nextBridgeVersion } from './bridge-version.ts'
import type { Touches } from './touches.ts'

/**
 * Bridges under way on which the double gives or receives. Nobody gives to themselves: a bridge
 * between the two stays as it is until a lead ends it. What the double did, offered and confirmed
 * keeps its name, and notes stay their writer's: private ones would get another reader otherwise.
 */
export async function moveBridges(tx: Writer, from: string, into: string, touches: Touches) {
  const moved = new Set<string>()
  for (const [side, other] of [['giver', 'receiver'] as const, ['receiver', 'giver'] as const]) {
    const rows = await tx
      .update(bridges)
      .set({ [side]: into, version: nextBridgeVersion })
      .where(and(eq(bridges[side], from), ne(bridges[other], into), isNull(bridges.endedAt)))
      .returning({ id: bridges.id })
    for (const { id } of rows) moved.add(id)
  }
  await moveDisputes(tx, from, into, [...moved])
  // What did not cross goes on being somebody's; signatures stay those of who gave them.
  const owned = await tx
    .update(uncrossed)
    .set({ owner: into })
    .where(eq(uncrossed.owner, from))
    .returning({ id: uncrossed.bridge })
  for (const { id } of owned) moved.add(id)
  await tx
    .update(nextActions)
    .set({ who: into })
    .where(and(eq(nextActions.who, from), isNull(nextActions.doneAt)))
  touches.add('bridges', moved.size)
}

/** Only who disputed can settle it. */
async function moveDisputes(tx: Writer, from: string, into: string, on: string[]) {
  const items = tx
    .select({ id: bridgeItems.id })
    .from(bridgeItems)
    .where(inArray(bridgeItems.bridge, on))
  await tx
    .update(evidence)
    .set({ disputedBy: into })
    .where(and(eq(evidence.disputedBy, from), inArray(evidence.item, items)))
}
