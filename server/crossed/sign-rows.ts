import { and, asc, eq, isNull } from 'drizzle-orm'
import { signatures, uncrossed } from '#schema/tables/index.ts'
import { SIGNERS, type Signer } from '#schema/words.ts'
import type { FoundBridge } from '../bridges/find.ts'
import type { Reader } from '../database/database.ts'

export type UncrossedRow = typeof uncrossed.$inferSelect
export type SignatureRow = typeof signatures.$inferSelect

/** What was said of items that did not cross, by the item. */
export async function findUncrossed(read: Reader, bridge: string) {
  const rows = await read.select().from(uncrossed).where(eq(uncrossed.bridge, bridge))
  return new Map(rows.map((it) => [it.item, it]))
}

/** The last signature in each role, as long as it was not taken back. */
export async function findSignatures(read: Reader, bridge: string): Promise<SignatureRow[]> {
  const rows = await read
    .select()
    .from(signatures)
    .where(and(eq(signatures.bridge, bridge), isNull(signatures.withdrawnAt)))
    .orderBy(asc(signatures.at), asc(signatures.id))
  return SIGNERS.flatMap((role) => rows.findLast((it) => it.role === role) ?? [])
}

/** Whoever has left signs nothing: then two are enough, and the dossier says so. */
export const signersOf = ({ giver }: Pick<FoundBridge, 'giver'>): Signer[] =>
  SIGNERS.filter((it) => it !== 'giver' || giver.active)
