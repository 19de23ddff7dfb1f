import type { ItemPage, Run } from '#schema/api/bridges.ts'
import type { Occurrence } from '#schema/api/occurrences.ts'

/** What the receiver closed, or the giver with the receiver's help, and is no evidence yet. */
export function runsOfPair(items: Occurrence[], { giver, receiver, evidence }: ItemPage): Run[] {
  const used = new Set(evidence.filter((it) => !it.withdrawn).map(({ run }) => run?.id))
  return items.filter(
    ({ id, outcome, closedBy, helpedBy }) =>
      outcome !== null &&
      !used.has(id) &&
      (closedBy?.id === receiver.id || (closedBy?.id === giver.id && helpedBy?.id === receiver.id))
  )
}
