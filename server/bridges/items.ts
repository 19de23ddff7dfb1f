import { and, eq, max } from 'drizzle-orm'
import type { ItemChange, NewItem } from '#schema/api/bridges.ts'
import { bridgeItems } from '#schema/tables/index.ts'
import { BRIDGE_ITEMS_MAX, type Domain, type ItemKind, type Stage } from '#schema/words.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, invalid, say } from '../http/problem.ts'
import { itemsOn, type FoundBridge, type FoundItem, type ItemRow } from './find.ts'
import { checkItem, usualCriticality } from './item-check.ts'
import { allow } from './may.ts'
import { noteOn, saveBridge, saveItem } from './save.ts'

const DOMAIN_OF: Record<ItemKind, Domain> = {
  case: 'routine',
  process: 'routine',
  contact: 'stakeholders',
  decision: 'judgement',
  crisis: 'crisis'
}

/** Somebody to know is met; everything else is done. */
const targetOf = (kind: ItemKind): Stage => (kind === 'contact' ? 'watched' : 'doneAlone')

/** Puts an item on the map; what was taken off comes back with its evidence. Gives its id. */
export async function addItem(
  tx: Writer,
  person: Person,
  found: FoundBridge,
  sent: NewItem,
  now: string
): Promise<string> {
  allow(person, 'bridge.edit', found)
  const about = await checkItem(tx, person, found, sent)
  const gone = await findGone(tx, found, sent.kind, about)
  if ((await itemsOn(tx, [found.row.id])).length >= BRIDGE_ITEMS_MAX) {
    throw conflict('bridge.full', { limit: BRIDGE_ITEMS_MAX })
  }
  if (gone) {
    await bringBackItem(tx, person, { row: gone, bridge: found }, now)
    return gone.id
  }
  const [{ last } = { last: null }] = await tx
    .select({ last: max(bridgeItems.position) })
    .from(bridgeItems)
    .where(eq(bridgeItems.bridge, found.row.id))
  const [row] = await tx
    .insert(bridgeItems)
    .values({
      ...{ bridge: found.row.id, kind: sent.kind, ...about },
      domain: sent.domain ?? DOMAIN_OF[sent.kind],
      title: (sent.title ?? '').trim(),
      note: (sent.note ?? '').trim(),
      criticality: sent.criticality ?? (await usualCriticality(tx, sent.kind, about)),
      weight: sent.weight ?? null,
      target: sent.target ?? targetOf(sent.kind),
      position: (last ?? 0) + 1,
      reasons: sent.reasons ?? [],
      ...{ addedBy: person.id, addedAt: now, dropReason: '', version: 1 }
    })
    .returning({ id: bridgeItems.id })
  const item = row?.id ?? ''
  const number = about.caseNumber === null ? {} : { case: about.caseNumber }
  await saveBridge(tx, person, found, { verb: 'itemAdded', item, ...number }, {}, now)
  return item
}

export async function changeItem(
  tx: Writer,
  person: Person,
  found: FoundItem,
  { version, ...sent }: ItemChange,
  now: string
) {
  allow(person, 'bridge.edit', found.bridge)
  refuseDropped(found)
  if (version !== found.row.version) throw conflict('bridge.itemChangedMeanwhile')
  const { caseNumber, process } = found.row
  if (sent.title?.trim() === '' && caseNumber === null && process === null) {
    throw invalid({ title: say('bridge.itemNeedsTitle') })
  }
  const change = {
    ...sent,
    ...(sent.title !== undefined && { title: sent.title.trim() }),
    ...(sent.note !== undefined && { note: sent.note.trim() })
  }
  await saveItem(tx, person, found, { verb: 'itemChanged' }, change, now)
}

/** Off the map: its evidence stays, and comes back with it. */
export async function dropItem(
  tx: Writer,
  person: Person,
  found: FoundItem,
  reason: string,
  now: string
) {
  allow(person, 'bridge.edit', found.bridge)
  if (found.row.droppedAt !== null) return
  const dropped = { droppedAt: now, droppedBy: person.id, dropReason: reason.trim() }
  await saveItem(tx, person, found, { verb: 'itemDropped' }, dropped, now)
}

export async function bringBackItem(tx: Writer, person: Person, found: FoundItem, now: string) {
  allow(person, 'bridge.edit', found.bridge)
  if (found.row.droppedAt === null) return
  const there = { droppedAt: null, droppedBy: null, dropReason: '' }
  await saveItem(tx, person, found, { verb: 'itemBroughtBack' }, there, now)
}

/** How well the receiver knew it before anything crossed; the first word puts it on the map. */
export async function rateItem(
  tx: Writer,
  person: Person,
  found: FoundItem,
  rating: NonNullable<ItemRow['rating']>,
  now: string
) {
  allow(person, 'bridge.rate', found.bridge)
  refuseDropped(found)
  const { id, ratedAt, rating: before } = found.row
  if (before === rating) return
  await tx
    .update(bridgeItems)
    .set({ rating, ratedAt: ratedAt ?? now })
    .where(eq(bridgeItems.id, id))
  await noteOn(tx, person, found.bridge, { verb: 'rated', item: id, stage: 'named' }, now)
}

export function refuseDropped({ row }: FoundItem) {
  if (row.droppedAt !== null) throw conflict('bridge.itemDropped')
}

type About = Pick<ItemRow, 'caseNumber' | 'process'>

/** The same, taken off the map before; 409 while it is on it. */
async function findGone(read: Reader, { row }: FoundBridge, kind: ItemKind, about: About) {
  const is =
    kind === 'case' && about.caseNumber !== null
      ? eq(bridgeItems.caseNumber, about.caseNumber)
      : kind === 'process' && about.process !== null
        ? eq(bridgeItems.process, about.process)
        : undefined
  if (!is) return undefined
  const rows = await read
    .select()
    .from(bridgeItems)
    .where(and(eq(bridgeItems.bridge, row.id), eq(bridgeItems.kind, kind), is))
  if (rows.some(({ droppedAt }) => droppedAt === null)) throw conflict('bridge.itemThereAlready')
  return rows[0]
}
