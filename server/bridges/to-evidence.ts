import type { Evidence, StageException } from '#schema/api/bridges.ts'
import { caseName } from '../cases/numbers.ts'
import type { Person } from '../http/person.ts'
import { canConfirm, canWithdraw, canWrite } from './evidence-may.ts'
import type { Known, KnownItem, KnownProof } from './know.ts'
import { toRun } from './offers.ts'
import { wordsMissing } from './rests.ts'
import { counts } from './stages.ts'
import { nameOf } from './to-bridge.ts'

/** `shown`: the case of its item is for the reader. */
export function toEvidence(person: Person, known: Known, it: KnownProof, shown: boolean): Evidence {
  const { row, proof } = it
  const { everybody, named } = known
  const run = known.runs.get(row.occurrence ?? '')
  const runShown = run && shown && named.occurrences.has(run.occurrence)
  const caseShown = row.caseNumber !== null && named.cases.has(row.caseNumber)
  const words = shown && (row.caseNumber === null || caseShown)
  const reasonOf = (reason: string) => (words ? reason : '')
  return {
    id: row.id,
    kind: row.kind,
    stage: row.stage,
    happenedOn: row.happenedOn,
    run: run && runShown ? toRun(known, run) : null,
    case: caseShown && shown ? caseName(row.caseNumber ?? 0) : null,
    session: row.session,
    backup: row.backup === null ? null : nameOf(everybody, row.backup),
    giverText: words && isOpen(known, it, 'giver') ? row.giverText : null,
    receiverText: words && isOpen(known, it, 'receiver') ? row.receiverText : null,
    offered: { by: nameOf(everybody, row.offeredBy), at: row.offeredAt },
    giverAt: row.giverAt,
    receiverAt: row.receiverAt,
    dispute: said(known, row.disputedBy, row.disputedAt, reasonOf(row.disputeReason)),
    withdrawn: said(known, row.withdrawnBy, row.withdrawnAt, reasonOf(row.withdrawReason)),
    counts: counts(proof),
    lapsed: !proof.holds,
    may: mayWith(person, known, it)
  }
}

function mayWith(person: Person, { found, side }: Known, { row, proof }: KnownProof) {
  if (side === null || found.row.endedAt !== null) return []
  return [
    ...(canWrite(side, row) ? (['bridge.offer'] as const) : []),
    ...(canConfirm(person, row, proof) ? (['bridge.confirm'] as const) : []),
    ...(canWithdraw(row) ? (['bridge.withdraw'] as const) : [])
  ]
}

/** A blind answer is its writer's alone until both are there. */
const isOpen = ({ side }: Known, { row }: KnownProof, of: 'giver' | 'receiver') =>
  row.kind !== 'blind' || side === of || !wordsMissing(row).length

function said({ everybody }: Known, by: string | null, at: string | null, reason: string) {
  return by === null || at === null ? null : { by: nameOf(everybody, by), at, reason }
}

export const toException = (
  { everybody }: Known,
  row: KnownItem['exceptions'][number],
  shown: boolean
): StageException => ({
  id: row.id,
  stage: row.stage,
  by: nameOf(everybody, row.by),
  at: row.at,
  reason: shown ? row.reason : '',
  withdrawn:
    row.withdrawnAt === null || row.withdrawnBy === null
      ? null
      : { by: nameOf(everybody, row.withdrawnBy), at: row.withdrawnAt }
})

export const toDropped = (known: Known, { row }: KnownItem, shown: boolean) =>
  said(known, row.droppedBy, row.droppedAt, shown ? row.dropReason : '')
