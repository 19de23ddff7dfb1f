import type { bridges } from '#schema/tables/index.ts'
import { findBridge } from '../bridges/find.ts'
import { knowSigning, type Signing } from '../crossed/sign-know.ts'
import { hashOf } from '../crossed/sign-state.ts'
import type { Reader } from '../database/database.ts'
import { asPerson, personByIdOrNone } from '../people/find.ts'
import { bridgeSource } from './bridge-sources.ts'
import { each, type Deed, type Telling } from './telling.ts'

type Bridge = typeof bridges.$inferSelect

/** Once all have signed, they are told. */
export async function fromSigning(read: Reader, bridge: Bridge, deed: Deed): Promise<Telling[]> {
  const { person: by, at } = deed
  const signing = await signingOf(read, bridge, at)
  if (!signing) return []
  const { leads } = signing.known.found
  return each(bridge.giver, bridge.receiver, ...leads.map(({ id }) => id)).map((person) => ({
    ...{ person, by, at, kind: 'bridge.signedOff', own: false },
    source: bridgeSource(bridge.id, 'signedOff', at),
    details: { bridge: bridge.id }
  }))
}

/** Whoever reads: what is to be signed hangs on nobody's eyes. */
export async function signingOf(read: Reader, bridge: Bridge, now: string) {
  const row = await personByIdOrNone(read, bridge.receiver)
  if (!row) return undefined
  const reader = await asPerson(read, row, null)
  return knowSigning(read, reader, await findBridge(read, reader, bridge.id), now)
}

/** Each whose signature is missing: once for what there is to sign, however often it is looked at. */
export function toSign({ known, gaps, waitsFor, state }: Signing, by: string | null, at: string) {
  if (gaps.length) return []
  const { row, leads } = known.found
  const missing = [
    waitsFor.includes('giver') ? row.giver : null,
    waitsFor.includes('receiver') ? row.receiver : null,
    ...(waitsFor.includes('lead') ? leads.map(({ id }) => id) : [])
  ]
  return each(...missing).map((person): Telling => ({
    ...{ person, by, at, kind: 'bridge.toSign', own: false },
    source: bridgeSource(row.id, 'toSign', hashOf(state).slice(0, 16)),
    details: { bridge: row.id }
  }))
}
