import type { Proposal } from '#schema/api/bridge-plans.ts'
import type { Bridge } from '#schema/api/bridges.ts'
import { CRITICAL, type BridgeKind, type Domain, type ItemKind, type Stage } from '#schema/words.ts'
import { daysBetween } from './days.ts'

/** What two people can bring across beside their work. */
const DAYS_FOR_ONE = 10
const LEAST = 5

/** What can be said otherwise of an item before it is on the map, and after. */
export interface ItemWords {
  domain: Domain
  criticality: number
  target: Stage
}

/** One proposal among the others, whatever its rank is now. */
export const keyOf = ({ kind, case: number, process, title }: Proposal) =>
  [kind, number, process, title].join(' ')

/** How many items there is time for. */
export const roomIn = ({ startsOn, endsOn }: Pick<Bridge, 'startsOn' | 'endsOn'>) =>
  Math.max(LEAST, Math.round(daysBetween(startsOn, endsOn) / DAYS_FOR_ONE))

/**
 * What is chosen already, so that whoever has no time takes the list as it stands: what would be
 * lost with its giver, or the work that a mentee has, as far as there is time for it.
 */
export function chosenAtFirst(all: Proposal[], kind: BridgeKind, room: number): Set<string> {
  const wanted = all.filter((it) => !it.dropped && (kind === 'mentoring' ? isOwn(it) : isLost(it)))
  return new Set(wanted.slice(0, Math.max(0, room)).map(keyOf))
}

const isOwn = ({ reasons }: Proposal) => reasons.some(({ reason }) => reason === 'receiverOwns')

/** Nobody else can, or hardly anybody where much hangs on it. */
function isLost({ kind, criticality, reasons }: Proposal): boolean {
  const isCritical = criticality >= CRITICAL
  if (kind === 'contact') return isCritical
  return reasons.some(
    ({ reason, value }) =>
      reason === 'onlyGiver' ||
      reason === 'ownsProcess' ||
      (reason === 'fewOthers' && isCritical && (value ?? 0) <= 1)
  )
}

export const wordsOf = ({ kind, domain, criticality }: Proposal): ItemWords => ({
  ...{ domain, criticality, target: targetOf(kind) }
})

/** Of a contact there is nothing to do alone: to have met them is enough. */
export const targetOf = (kind: ItemKind): Stage => (kind === 'contact' ? 'watched' : 'doneAlone')

/** What the server is told: a case and a process have names of their own. */
export const bodyOf = (proposal: Proposal, words: ItemWords) => ({
  kind: proposal.kind,
  case: proposal.case,
  process: proposal.process,
  ...(proposal.kind !== 'case' && proposal.kind !== 'process' && { title: proposal.title }),
  reasons: proposal.reasons,
  ...words
})
