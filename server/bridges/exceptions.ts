import { eq } from 'drizzle-orm'
import { stageExceptions } from '#schema/tables/index.ts'
import type { Stage } from '#schema/words.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, notFound } from '../http/problem.ts'
import { findItem, type FoundItem } from './find.ts'
import { refuseDropped } from './items.ts'
import { allow } from './may.ts'
import { noteOn } from './save.ts'
import { hasReached } from './stages.ts'
import { knowItem } from './to-page.ts'

/** A lead lets a stage stand without its evidence, and says why. */
export async function exceptStage(
  tx: Writer,
  person: Person,
  found: FoundItem,
  { stage, reason }: { stage: Stage; reason: string },
  now: string
) {
  allow(person, 'bridge.except', found.bridge)
  refuseDropped(found)
  const { it } = await knowItem(tx, person, found, now)
  if (hasReached(it.standings, stage)) throw conflict('evidence.stageReached')
  await tx
    .insert(stageExceptions)
    .values({ item: found.row.id, stage, by: person.id, reason: reason.trim(), at: now })
  await noteOn(tx, person, found.bridge, { verb: 'excepted', item: found.row.id, stage }, now)
}

/** It does not stand any more; gives the item. */
export async function unexceptStage(tx: Writer, person: Person, id: string, now: string) {
  const [row] = await tx.select().from(stageExceptions).where(eq(stageExceptions.id, id))
  if (!row) throw notFound()
  const found = await findItem(tx, person, row.item)
  allow(person, 'bridge.except', found.bridge)
  refuseDropped(found)
  if (row.withdrawnAt !== null) return row.item
  await tx
    .update(stageExceptions)
    .set({ withdrawnAt: now, withdrawnBy: person.id })
    .where(eq(stageExceptions.id, id))
  const deed = { verb: 'unexcepted', item: row.item, stage: row.stage }
  await noteOn(tx, person, found.bridge, deed, now)
  return row.item
}
