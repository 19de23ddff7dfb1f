import { eq } from 'drizzle-orm'
import type { UncrossedSaid } from '#schema/api/signing.ts'
import { uncrossed } from '#schema/tables/index.ts'
import type { FoundItem } from '../bridges/find.ts'
import { refuseDropped } from '../bridges/items.ts'
import { allow } from '../bridges/may.ts'
import { namesOf } from '../bridges/names-of.ts'
import { noteOn } from '../bridges/save.ts'
import { isShown } from '../bridges/to-item.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, invalid, notFound, say } from '../http/problem.ts'
import { knowSigning, ownsOn } from './sign-know.ts'

/** What happens with an item that did not cross: who owns it, what is done, by when. */
export async function nameUncrossed(
  tx: Writer,
  person: Person,
  { row, bridge }: FoundItem,
  { owner, text, dueOn, seen = null }: UncrossedSaid,
  now: string
) {
  const { before, known } = await open(tx, person, { row, bridge }, now)
  if (!ownsOn(known, owner)) {
    const gives = owner === bridge.row.giver
    const why = gives ? say('signOff.ownerLeaves', namesOf(bridge)) : say('field.noPerson')
    throw invalid({ owner: why })
  }
  if (dueOn < known.today && dueOn !== before?.dueOn) {
    throw invalid({ dueOn: say('bridge.endsInThePast') })
  }
  if ((before?.at ?? null) !== seen) throw conflict('signOff.namedMeanwhile')
  const said = { owner, text: text.trim(), dueOn, by: person.id, at: now }
  await tx
    .insert(uncrossed)
    .values({ ...said, bridge: bridge.row.id, item: row.id })
    .onConflictDoUpdate({ target: [uncrossed.bridge, uncrossed.item], set: said })
  await noteOn(tx, person, bridge, { verb: 'uncrossedNamed', item: row.id }, now)
}

export async function forgetUncrossed(tx: Writer, person: Person, found: FoundItem, now: string) {
  const { before } = await open(tx, person, found, now)
  if (!before) return
  await tx.delete(uncrossed).where(eq(uncrossed.id, before.id))
  await noteOn(tx, person, found.bridge, { verb: 'uncrossedNamed', item: found.row.id }, now)
}

/** It is on the map, has not crossed, and is for the writer to see. */
async function open(read: Reader, person: Person, found: FoundItem, now: string) {
  allow(person, 'bridge.edit', found.bridge)
  refuseDropped(found)
  const { known, uncrossed: said, open: left } = await knowSigning(read, person, found.bridge, now)
  const it = known.items.find(({ row }) => row.id === found.row.id)
  if (!it || !isShown(known, it)) throw notFound()
  if (!left.includes(it)) throw conflict('signOff.crossed')
  return { known, before: said.get(found.row.id) }
}
