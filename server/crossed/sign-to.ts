import type { Signature, SignOff, Uncrossed } from '#schema/api/signing.ts'
import { caseName } from '../cases/numbers.ts'
import type { FoundBridge } from '../bridges/find.ts'
import type { Known, KnownItem } from '../bridges/know.ts'
import { allowedWith } from '../bridges/may.ts'
import { namedItems, type NamedItem } from '../bridges/sessions-items.ts'
import { waitsFor as waitsForYes } from '../bridges/stages.ts'
import { nameOf } from '../bridges/to-bridge.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import {
  giverStays,
  holds,
  isNamed,
  knowSigning,
  ownsOn,
  roleOf,
  type Signing
} from './sign-know.ts'
import type { SignatureRow, UncrossedRow } from './sign-rows.ts'
import { changesBetween, hashOf } from './sign-state.ts'

export const answerWithSignOff = async (
  read: Reader,
  person: Person,
  found: FoundBridge,
  now: string
) => toSignOff(read, person, await knowSigning(read, person, found, now))

/** How far it is from being signed, as one reader may know it. */
export async function toSignOff(read: Reader, person: Person, its: Signing): Promise<SignOff> {
  const { known, open, gaps, waitsFor, state } = its
  const { found } = known
  // What is off the map by now has a name too: somebody may have signed it.
  const names = await namedItems(read, person, found.row.id)
  const named = (id: string) => toNamed(known, id, names.get(id))
  return {
    // What was signed by all stays what was signed.
    state: hashOf(found.row.ending === 'signedOff' ? (its.signatures[0]?.state ?? state) : state),
    there: known.items
      .filter((it) => !open.includes(it))
      .map((it) => ({ ...named(it.row.id), target: it.row.target, waiting: isWaiting(it) })),
    open: open.map((it) => ({
      ...named(it.row.id),
      ...{ stage: it.stage, target: it.row.target },
      ...{ disputed: it.marks.disputed, waiting: isWaiting(it) },
      uncrossed: toUncrossed(known, its.uncrossed.get(it.row.id), names.get(it.row.id)),
      named: isNamed(its, it.row.id)
    })),
    gaps: found.row.endedAt === null ? gaps : [],
    signatures: its.signatures.map((it) => toSignature(its, it, named)),
    waitsFor: found.row.endedAt === null ? waitsFor : [],
    leads: found.leads.filter(({ id }) => id !== found.row.giver && id !== found.row.receiver),
    giverLeft: !found.giver.active,
    giverStays: giverStays(found),
    role: roleOf(person, found),
    may: allowedWith(person, found).filter((it) => it === 'bridge.edit' || it === 'bridge.sign')
  }
}

const isWaiting = ({ facts }: KnownItem) => facts.proofs.some((it) => waitsForYes(it).length > 0)

function toNamed({ items, named }: Known, item: string, name: NamedItem | undefined) {
  const number = items.find(({ row }) => row.id === item)?.row.caseNumber ?? null
  return {
    ...{ item, title: name?.title ?? null, language: name?.language ?? null },
    case: number !== null && named.cases.has(number) ? caseName(number) : null
  }
}

export function toUncrossed(
  known: Known,
  row: UncrossedRow | undefined,
  name: Pick<NamedItem, 'title'> | undefined
): Uncrossed | null {
  if (!row) return null
  return {
    owner: nameOf(known.everybody, row.owner),
    ownerIsHere: ownsOn(known, row.owner),
    text: name?.title == null ? '' : row.text,
    dueOn: row.dueOn,
    by: nameOf(known.everybody, row.by),
    at: row.at
  }
}

type Name = (item: string) => ReturnType<typeof toNamed>

function toSignature(its: Signing, row: SignatureRow, named: Name): Signature {
  const stands = holds(its, row)
  return {
    ...{ role: row.role, words: row.words, at: row.at, holds: stands },
    person: nameOf(its.known.everybody, row.person),
    changes: stands
      ? []
      : changesBetween(row.state, its.state).map(({ item, what }) => ({ ...named(item), what }))
  }
}
