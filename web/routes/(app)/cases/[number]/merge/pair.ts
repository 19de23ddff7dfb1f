import type { Case } from '#schema/api/cases.ts'
import { call } from '#lib/api.ts'

/** The case that goes, the one that stays, and how many occurrences move. */
export interface Pair {
  from: Case
  into: Case
  count: number
}

/** Both as they are newest: that is what the one that stays is written on. */
export async function loadPair(from: string, into: string, signal?: AbortSignal): Promise<Pair> {
  const read = (number: string) =>
    call('GET /api/cases/:number', { params: { number }, query: { revision: 'head' }, signal })
  const [goes, stays, { items }] = await Promise.all([
    read(from),
    read(into),
    call('GET /api/cases/:number/occurrences', { params: { number: from }, signal })
  ])
  return { from: goes, into: stays, count: items.length }
}
