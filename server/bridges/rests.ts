import type { evidence } from '#schema/tables/index.ts'
import type { Run } from '../ability/runs.ts'
import { isHelped } from '../ability/rule.ts'
import type { BridgeRow } from './find.ts'
import type { Side } from './may.ts'
import type { Proof } from './stages.ts'

export type EvidenceRow = typeof evidence.$inferSelect

/** What evidence can rest on, as it is now. */
export interface Ground {
  runs: Map<string, Run>
  /** Cases that are validated, and cases that are still there. */
  validated: Set<number>
  standing: Set<number>
  sessions: Set<string>
  /** Items of which there is a recording that everybody in it agreed to. */
  recorded: Set<string>
}

type Pair = Pick<BridgeRow, 'giver' | 'receiver'>

/** The stage that a run shows in a bridge: alone, together, or none. */
export function shownBy(run: Run, { giver, receiver }: Pair): 'doneAlone' | 'doneTogether' | null {
  if (run.clean) return run.closedBy === receiver ? 'doneAlone' : null
  if (!isHelped(run)) return null
  const helpedByReceiver = run.closedBy === giver && run.helpedBy === receiver
  return run.closedBy === receiver || helpedByReceiver ? 'doneTogether' : null
}

/** Whether what it rests on is still so; words of the two rest on nothing else. */
function holds(row: EvidenceRow, pair: Pair, ground: Ground): boolean {
  switch (row.kind) {
    case 'occurrence': {
      const run = ground.runs.get(row.occurrence ?? '')
      return run !== undefined && shownBy(run, pair) === row.stage
    }
    case 'case':
      return ground.validated.has(row.caseNumber ?? 0)
    case 'recording':
      return row.caseNumber === null
        ? ground.recorded.has(row.item)
        : ground.standing.has(row.caseNumber)
    case 'session':
      return ground.sessions.has(row.session ?? '')
    default:
      return true
  }
}

/** Who still has to write: both of them blind answers, the receiver the summary of a session. */
export function wordsMissing({ kind, giverText, receiverText }: EvidenceRow): Side[] {
  const by = kind === 'blind' ? (['giver', 'receiver'] as const) : (['receiver'] as const)
  if (kind !== 'blind' && kind !== 'session') return []
  return by.filter((side) => (side === 'giver' ? giverText : receiverText) === '')
}

export function toProof(row: EvidenceRow, pair: Pair, ground: Ground): Proof {
  const { id, kind, stage, giverAt, receiverAt, disputedAt, withdrawnAt } = row
  return {
    ...{ id, kind, stage, giverAt, receiverAt, disputedAt, withdrawnAt },
    words: wordsMissing(row),
    holds: holds(row, pair, ground),
    period: ground.runs.get(row.occurrence ?? '')?.period ?? null
  }
}
