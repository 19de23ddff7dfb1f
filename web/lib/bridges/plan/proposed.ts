import type { Proposal } from '#schema/api/bridge-plans.ts'
import type { Domain, ItemKind, Stage } from '#schema/words.ts'

/** From here on a proposal is chosen already: whoever has no time takes the list as it stands. */
export const CHOSEN_FROM = 0.5

/** What can be said otherwise of an item before it is on the map, and after. */
export interface ItemWords {
  domain: Domain
  criticality: number
  target: Stage
}

/** One proposal among the others, whatever its rank is now. */
export const keyOf = ({ kind, case: number, process, title }: Proposal) =>
  [kind, number, process, title].join(' ')

export const isChosenAtFirst = ({ importance, dropped }: Proposal) =>
  !dropped && importance >= CHOSEN_FROM

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
