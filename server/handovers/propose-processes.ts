import { inArray } from 'drizzle-orm'
import type { Proposal } from '#schema/api/bridge-plans.ts'
import { processes } from '#schema/tables/index.ts'
import { CRITICALITY_MAX, type ProposalReason } from '#schema/words.ts'
import { criticalityOf, criticalityOfProcess } from '../ability/criticality.ts'
import type { FoundBridge } from '../bridges/find.ts'
import type { Reader } from '../database/database.ts'
import { findKnownIn } from './known-to-all.ts'
import { findOwners } from './owned.ts'
import type { Trio } from './proposals.ts'

/** A process as a whole says less than a case of it: what is on the map is to be done in hours. */
const LEAST = 0.3
const BY_CRITICALITY = 0.3
const UNWRITTEN = 0.1
const OF_RECEIVER = 0.2

/** Processes of the giver that nobody else does or is the expert for. */
export async function proposeProcesses(
  read: Reader,
  trio: Trio,
  { row }: FoundBridge
): Promise<Proposal[]> {
  const owners = await findOwners(read)
  const own = [...(owners.get(row.giver) ?? [])]
  const others = [...owners].filter(([id]) => id !== row.giver && id !== row.receiver)
  const alone = own.filter((code) => !others.some(([, codes]) => codes.has(code)))
  if (!alone.length) return []
  const rows = await read
    .select({ code: processes.code, parent: processes.parent, names: processes.names })
    .from(processes)
    .where(inArray(processes.code, alone))
  const cases = Map.groupBy(await findKnownIn(read, trio, alone), ({ process }) => process)
  const ofReceiver = owners.get(row.receiver) ?? new Set()
  // The top of the tree is a department and no skill.
  return rows.flatMap(({ code, parent, names }): Proposal[] => {
    if (parent === null) return []
    const its = cases.get(code) ?? []
    const criticality = criticalityOfProcess(its.map(({ content }) => criticalityOf(content).level))
    const isReceivers = row.kind === 'mentoring' && ofReceiver.has(code)
    const importance =
      LEAST +
      (BY_CRITICALITY * (criticality - 1)) / (CRITICALITY_MAX - 1) +
      (its.length ? 0 : UNWRITTEN) +
      (isReceivers ? OF_RECEIVER : 0)
    const reasons: [ProposalReason, number | null, boolean][] = [
      ['ownsProcess', its.length, true],
      ['notWritten', 0, its.length === 0],
      ['receiverOwns', null, isReceivers]
    ]
    return [
      {
        ...{ kind: 'process', domain: 'routine', title: names[trio.person.language] },
        ...{ language: null, case: null, process: code, criticality, forecast: null },
        ...{ importance: Math.round(importance * 1_000) / 1_000, dropped: false },
        reasons: reasons.flatMap(([reason, value, is]) => (is ? [{ reason, value }] : []))
      }
    ]
  })
}
