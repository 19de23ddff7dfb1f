import type { Proposal } from '#schema/api/bridge-plans.ts'
import type { Domain, Stage } from '#schema/words.ts'

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
  [kind, number ?? process ?? title].join(' ')

export const isChosenAtFirst = ({ importance, dropped }: Proposal) =>
  !dropped && importance >= CHOSEN_FROM

export const wordsOf = ({ domain, criticality }: Proposal): ItemWords => ({
  ...{ domain, criticality, target: 'doneAlone' }
})

/** What the server is told: the title only where nothing else names it. */
export const bodyOf = (proposal: Proposal, words: ItemWords) => ({
  kind: proposal.kind,
  case: proposal.case,
  process: proposal.process,
  ...(proposal.case === null && proposal.process === null && { title: proposal.title }),
  reasons: proposal.reasons,
  ...words
})
