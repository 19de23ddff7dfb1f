import type { SignOff } from '#schema/api/signing.ts'
import type { Signer } from '#schema/words.ts'
import type { FoundBridge } from '../bridges/find.ts'
import { knowBridge, type Known, type KnownItem } from '../bridges/know.ts'
import { sideOf } from '../bridges/may.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import {
  findSignatures,
  findUncrossed,
  signersOf,
  type SignatureRow,
  type UncrossedRow
} from './sign-rows.ts'
import { isOpen, stateOf } from './sign-state.ts'

/** A bridge on its way to be signed, as it stands. */
export interface Signing {
  known: Known
  uncrossed: Map<string, UncrossedRow>
  signatures: SignatureRow[]
  state: string
  open: KnownItem[]
  gaps: SignOff['gaps']
  /** Whose signature is missing, or holds no more. */
  waitsFor: Signer[]
}

export async function knowSigning(
  read: Reader,
  person: Person,
  found: FoundBridge,
  now: string
): Promise<Signing> {
  const known = await knowBridge(read, person, found, now)
  const uncrossed = await findUncrossed(read, found.row.id)
  const signatures = await findSignatures(read, found.row.id)
  const state = stateOf(known.items, uncrossed)
  const open = known.items.filter(isOpen)
  const its = { known, uncrossed, signatures, state, open }
  const signed = signatures.filter((it) => holds(its, it)).map(({ role }) => role)
  return {
    ...its,
    gaps: gapsOf(its),
    waitsFor: signersOf(found).filter((it) => !signed.includes(it))
  }
}

/** What was signed is still so; with all three it is settled for good. */
export const holds = (
  { known, state }: Pick<Signing, 'known' | 'state'>,
  signature: Pick<SignatureRow, 'state'>
): boolean => known.found.row.ending === 'signedOff' || signature.state === state

/** Somebody who is here, and does not leave with what is to stay. */
export function ownsOn({ found, everybody }: Known, owner: string): boolean {
  const gives = owner === found.row.giver
  return Boolean(everybody.get(owner)?.here) && !(gives && !giverStays(found))
}

/** A handover is begun because its giver leaves; a mentor may stay. */
export const giverStays = ({ row, giver }: FoundBridge) =>
  giver.active && row.kind === 'mentoring' && giver.leavesOn === null

/** Everything that was to be said of it is. */
export function isNamed({ known, uncrossed }: Pick<Signing, 'known' | 'uncrossed'>, item: string) {
  const said = uncrossed.get(item)
  return Boolean(said?.text && said.dueOn && ownsOn(known, said.owner))
}

function gapsOf(its: Pick<Signing, 'known' | 'uncrossed' | 'open'>): SignOff['gaps'] {
  const { known, open } = its
  return [
    ...(known.found.row.startedAt === null ? (['notStarted'] as const) : []),
    ...(known.items.length === 0 ? (['empty'] as const) : []),
    ...(open.some(({ row }) => !isNamed(its, row.id)) ? (['unnamed'] as const) : [])
  ]
}

/** As whom somebody signs: for themselves, or for the unit that they lead. */
export function roleOf(person: Person, found: FoundBridge): Signer | null {
  return sideOf(person, found) ?? (found.leads.some(({ id }) => id === person.id) ? 'lead' : null)
}
