import type { Person } from '../http/person.ts'
import type { Side } from './may.ts'
import { wordsMissing, type EvidenceRow } from './rests.ts'
import type { Proof } from './stages.ts'

/**
 * Whose words a piece of evidence takes: an answer is the giver's, what was watched or taught the
 * receiver's, blind answers and rehearsals both's. Blind answers stay once both are there.
 */
export function canWrite(side: Side, row: EvidenceRow): boolean {
  if (row.withdrawnAt !== null) return false
  switch (row.kind) {
    case 'answer':
      return side === 'giver'
    case 'session':
    case 'teaching':
      return side === 'receiver'
    case 'blind':
      return wordsMissing(row).length > 0
    case 'rehearsal':
      return true
    default:
      return false
  }
}

/** To say yes or no: what is complete, still so, and not refused by the other. */
export const canConfirm = (
  { id }: Pick<Person, 'id'>,
  row: EvidenceRow,
  { holds }: Pick<Proof, 'holds'>
) =>
  holds &&
  row.withdrawnAt === null &&
  !wordsMissing(row).length &&
  (row.disputedAt === null || row.disputedBy === id)

/** To take it back, or, taken back, to let it stand again. */
export const canWithdraw = (_row: EvidenceRow) => true
