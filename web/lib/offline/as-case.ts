import type { Case } from '#schema/api/cases.ts'
import type { OfflineCase } from '#schema/api/offline.ts'

/**
 * A case of the part that lies on this device, as its page reads it. What is particular to a reader
 * is not known here, so nothing is offered but what can wait to be sent.
 */
export const asCase = (it: OfflineCase): Case => ({
  ...it,
  visibility: 'everyone',
  audience: { units: [], people: [] },
  links: [],
  linked: [],
  head: it.revision,
  published: it.revision,
  reviewEveryMonths: null,
  withdrawn: false,
  supersededBy: null,
  merged: false,
  supersedes: [],
  questions: [],
  takeBack: null,
  may: ['case.read', 'case.use']
})
