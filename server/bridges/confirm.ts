import { eq } from 'drizzle-orm'
import { evidence } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict } from '../http/problem.ts'
import { yesOf, type FoundEvidence } from './evidence.ts'
import { canWrite } from './evidence-may.ts'
import { refuseDropped } from './items.ts'
import { allow, otherSide, sideOf, type BridgePermission, type Side } from './may.ts'
import { wordsMissing, type EvidenceRow } from './rests.ts'
import { noteOn } from './save.ts'

/** Says yes; also takes back a no of one's own. */
export async function confirmEvidence(tx: Writer, person: Person, on: FoundEvidence, now: string) {
  const side = takePart(person, 'bridge.confirm', on)
  refuseUnready(person, on)
  const { row } = on
  const said = side === 'giver' ? row.giverAt : row.receiverAt
  if (said !== null && row.disputedAt === null) return
  const settled = { disputedAt: null, disputedBy: null, disputeReason: '' }
  await save(tx, person, on, 'confirmed', now, { ...yesOf(side, now), ...settled })
}

/** Takes the yes back: as if it had not been said. */
export async function unconfirmEvidence(
  tx: Writer,
  person: Person,
  on: FoundEvidence,
  now: string
) {
  const side = takePart(person, 'bridge.confirm', on)
  const { row } = on
  if ((side === 'giver' ? row.giverAt : row.receiverAt) === null) return
  await save(tx, person, on, 'unconfirmed', now, yesOf(side, null))
}

/** Says no, with a reason: the stage stands where it was. */
export async function disputeEvidence(
  tx: Writer,
  person: Person,
  on: FoundEvidence,
  reason: string,
  now: string
) {
  takePart(person, 'bridge.confirm', on)
  refuseUnready(person, on)
  if (on.row.disputedAt !== null) throw conflict('evidence.disputedAlready')
  await save(tx, person, on, 'disputed', now, {
    ...{ disputedAt: now, disputedBy: person.id, disputeReason: reason.trim() }
  })
}

/**
 * One side's words of it, which are also that side's yes. The other side said yes to other words,
 * if it did, and has to look again.
 */
export async function answerEvidence(
  tx: Writer,
  person: Person,
  on: FoundEvidence,
  text: string,
  now: string
) {
  const side = takePart(person, 'bridge.offer', on)
  const { row } = on
  refuseWithdrawn(row)
  if (!canWrite(side, row)) {
    throw conflict(row.kind === 'blind' ? 'evidence.bothAnswered' : 'evidence.noWords')
  }
  const words = text.trim()
  const before = side === 'giver' ? row.giverText : row.receiverText
  const said = side === 'giver' ? row.giverAt : row.receiverAt
  if (words === before && (said !== null || row.kind === 'blind')) return
  const change = side === 'giver' ? { giverText: words } : { receiverText: words }
  const yes = row.kind === 'blind' ? {} : { ...yesOf(side, now), ...yesOf(otherSide(side), null) }
  await save(tx, person, on, 'answered', now, { ...change, ...yes })
}

/** Takes a proof back, with a reason; the stage falls back. */
export async function withdrawEvidence(
  tx: Writer,
  person: Person,
  on: FoundEvidence,
  reason: string,
  now: string
) {
  takePart(person, 'bridge.withdraw', on)
  refuseWithdrawn(on.row)
  await save(tx, person, on, 'withdrawn', now, {
    ...{ withdrawnAt: now, withdrawnBy: person.id, withdrawReason: reason.trim() }
  })
}

/** It stands again. Who had taken it back has not said yes by that; whoever offers it has. */
export async function reofferEvidence(tx: Writer, person: Person, on: FoundEvidence, now: string) {
  const side = takePart(person, 'bridge.withdraw', on)
  const { row } = on
  if (row.withdrawnAt === null) return
  const other = otherSide(side)
  const said = side === 'giver' ? row.giverAt : row.receiverAt
  await save(tx, person, on, 'reoffered', now, {
    ...{ withdrawnAt: null, withdrawnBy: null, withdrawReason: '' },
    ...(row.withdrawnBy !== person.id && yesOf(other, null)),
    ...(!waitsForWords(row) && yesOf(side, said ?? now))
  })
}

const waitsForWords = (row: EvidenceRow) => row.kind === 'blind' || wordsMissing(row).length > 0

function takePart(person: Person, permission: BridgePermission, { found }: FoundEvidence): Side {
  allow(person, permission, found.bridge)
  refuseDropped(found)
  return sideOf(person, found.bridge) ?? 'giver'
}

function refuseWithdrawn({ withdrawnAt }: EvidenceRow) {
  if (withdrawnAt !== null) throw conflict('evidence.withdrawn')
}

/** What cannot be said yes or no to: the reason, in the order in which somebody would ask. */
function refuseUnready({ id }: Person, { row, proof }: FoundEvidence) {
  refuseWithdrawn(row)
  if (!proof.holds) throw conflict('evidence.lapsed')
  if (wordsMissing(row).length) throw conflict('evidence.wordsMissing')
  if (row.disputedAt !== null && row.disputedBy !== id) throw conflict('evidence.disputedByOther')
}

async function save(
  tx: Writer,
  person: Person,
  { row, found }: FoundEvidence,
  verb: string,
  now: string,
  change: Partial<EvidenceRow>
) {
  await tx.update(evidence).set(change).where(eq(evidence.id, row.id))
  const deed = { verb, item: row.item, evidence: row.id, stage: row.stage }
  await noteOn(tx, person, found.bridge, deed, now)
}
