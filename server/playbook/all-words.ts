import { and, sql, type SQL } from 'drizzle-orm'
import { cases } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { engine } from '../search/engine.ts'
import { termsIn } from '../search/sought.ts'
import { statsFor } from '../search/stats.ts'
import { whichCases, type Search } from './search.ts'

/**
 * The cases that a search finds by all of its words, for one reader: a condition on `cases`. What
 * the glossary knows for a word stands for it here as well, typing errors are none; operators narrow
 * it as they do the search.
 */
export async function byAllWords(
  read: Reader,
  person: Person,
  wish: Search
): Promise<SQL | undefined> {
  const { among, sought } = await whichCases(read, person, { ...wish, exact: '1' })
  const stats = await statsFor(read, termsIn(sought))
  const each = sought.map(
    (one) => sql`${cases.number} in (select number from ${engine.found([one], stats)})`
  )
  return and(among, ...each)
}
