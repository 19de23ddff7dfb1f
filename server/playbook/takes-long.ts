import { analyseQuery } from '#language'
import type { Reader } from '../database/database.ts'
import { statsFor } from '../search/stats.ts'

/** So many cases can be scored and ranked without keeping others waiting. */
const MANY = 6_000

/** Whether a query is of words that so many cases have: it is asked where it blocks nobody. */
export async function takesLong(read: Reader, q = ''): Promise<boolean> {
  const words = analyseQuery(q)
  const terms = words.flatMap(({ terms }) => terms)
  const { cases, frequencyOf } = await statsFor(read, terms)
  if (cases <= MANY) return false
  const rarest = words.map(({ terms }) => terms.reduce((sum, term) => sum + frequencyOf(term), 0))
  return Math.min(...rarest) > MANY || words.some(({ prefix }) => prefix) || !words.length
}
