import { analyseQuery } from '#language'
import type { Reader } from '../database/database.ts'
import { statsFor } from '../search/stats.ts'

/** So many cases can be scored and ranked without keeping others waiting. */
const MANY = 6_000

/** `either`: in a large house whoever has less to do, this thread or the one for long reads. */
export type Place = 'here' | 'either' | 'away'

/** A query of words that so many cases have is asked where it blocks nobody. */
export async function placeOfSearch(read: Reader, q = ''): Promise<Place> {
  const words = analyseQuery(q)
  const terms = words.flatMap(({ terms }) => terms)
  const { cases, frequencyOf } = await statsFor(read, terms)
  if (cases <= MANY) return 'here'
  const rarest = words.map(({ terms }) => terms.reduce((sum, term) => sum + frequencyOf(term), 0))
  const isLong = Math.min(...rarest) > MANY || words.some(({ prefix }) => prefix) || !words.length
  return isLong ? 'away' : 'either'
}
