import { and, eq, isNull } from 'drizzle-orm'
import { signatures } from '#schema/tables/index.ts'
import type { FoundBridge } from '../bridges/find.ts'
import { allow } from '../bridges/may.ts'
import { noteOn, saveBridge } from '../bridges/save.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, forbidden } from '../http/problem.ts'
import { holds, knowSigning, roleOf, type Signing } from './sign-know.ts'
import { hashOf } from './sign-state.ts'

interface Signed {
  /** Of what the signer saw. */
  state: string
  words?: string
}

/** Signs for oneself what one saw; with the last signature the bridge ends. */
export async function signBridge(
  tx: Writer,
  person: Person,
  found: FoundBridge,
  { state, words = '' }: Signed,
  now: string
) {
  allow(person, 'bridge.sign', found)
  const signing = await knowSigning(tx, person, found, now)
  refuse(person, signing, state)
  const role = roleOf(person, found)
  if (role === null) throw forbidden('bridge.onlyThePair')
  // An earlier one of the same hand, that holds no more or is said in other words, gives way.
  await withdraw(tx, person, found, now)
  await tx.insert(signatures).values({
    ...{ bridge: found.row.id, role, person: person.id },
    ...{ words: words.trim(), state: signing.state, at: now }
  })
  await noteOn(tx, person, found, { verb: 'signed' }, now)
  const { waitsFor } = await knowSigning(tx, person, found, now)
  if (waitsFor.length) return
  const ended = { endedAt: now, endedBy: person.id, ending: 'signedOff' as const, endReason: '' }
  await saveBridge(tx, person, found, { verb: 'signedOff' }, ended, now)
}

function refuse(person: Person, signing: Signing, seen: string) {
  const { known, state, gaps, signatures: signed, waitsFor } = signing
  const [gap] = gaps
  if (gap) throw conflict(`signOff.${gap}`)
  if (hashOf(state) !== seen) throw conflict('signOff.changedMeanwhile')
  const mine = signed.find((it) => it.person === person.id)
  // Whoever signed already may close it where the one that was missing has left since.
  if (mine && holds(signing, mine) && waitsFor.length) throw conflict('signOff.signedAlready')
  const role = roleOf(person, known.found)
  if (role === 'lead' && !mine && !waitsFor.includes('lead')) throw conflict('signOff.leadSigned')
}

/** One’s own alone, and only while it waits for others. */
export async function unsignBridge(tx: Writer, person: Person, found: FoundBridge, now: string) {
  allow(person, 'bridge.sign', found)
  const count = await withdraw(tx, person, found, now)
  if (!count) throw conflict('signOff.notSigned')
  await noteOn(tx, person, found, { verb: 'unsigned' }, now)
}

async function withdraw(tx: Writer, { id }: Person, { row }: FoundBridge, now: string) {
  const mine = and(
    eq(signatures.bridge, row.id),
    eq(signatures.person, id),
    isNull(signatures.withdrawnAt)
  )
  const rows = await tx
    .update(signatures)
    .set({ withdrawnAt: now })
    .where(mine)
    .returning({ id: signatures.id })
  return rows.length
}
