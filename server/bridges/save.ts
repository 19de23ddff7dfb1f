import { eq } from 'drizzle-orm'
import { bridgeItems, bridges } from '#schema/tables/index.ts'
import type { Stage } from '#schema/words.ts'
import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { FoundBridge, FoundItem } from './find.ts'

/** What a deed was done to; never texts. */
export interface Deed {
  verb: string
  item?: string
  evidence?: string
  stage?: Stage
  case?: number
}

/** Notes that something was done on a bridge. */
export async function noteOn(
  tx: Writer,
  { id: by }: Person,
  { row }: Pick<FoundBridge, 'row'>,
  { verb, ...details }: Deed,
  at: string
) {
  await note(tx, { by, verb, kind: 'bridge', subject: row.id, details, at })
}

/** Writes a change of the bridge itself, counts its version up, and notes who did it. */
export async function saveBridge(
  tx: Writer,
  person: Person,
  found: FoundBridge,
  deed: Deed,
  change: Partial<typeof bridges.$inferInsert>,
  now: string
) {
  const { id, version } = found.row
  await tx
    .update(bridges)
    .set({ ...change, version: version + 1 })
    .where(eq(bridges.id, id))
  await noteOn(tx, person, found, deed, now)
}

/** The same of one of its items: the version of its bridge counts up too. */
export async function saveItem(
  tx: Writer,
  person: Person,
  { row, bridge }: FoundItem,
  deed: Deed,
  change: Partial<typeof bridgeItems.$inferInsert>,
  now: string
) {
  await tx
    .update(bridgeItems)
    .set({ ...change, version: row.version + 1 })
    .where(eq(bridgeItems.id, row.id))
  await saveBridge(tx, person, bridge, { ...deed, item: row.id }, {}, now)
}
