import { sql } from 'drizzle-orm'
import { cases } from '#schema/tables/index.ts'
import { visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { engine } from '../search/engine.ts'
import { sought } from '../search/simple.ts'
import { statsFor } from '../search/stats.ts'

/** Whether a case that this reader may see has a word: what the others hold must not tell itself. */
export const knowsFor = (read: Reader, person: Person) => async (terms: readonly string[]) => {
  const stats = await statsFor(read, terms)
  const standing = terms.filter((term) => stats.frequencyOf(term) > 0)
  if (!standing.length) return false
  const [seen] = await read
    .select({ number: cases.number })
    .from(cases)
    .innerJoin(engine.found([sought(standing)], stats), sql`found.number = ${cases.number}`)
    .where(visibleTo(read, person))
    .limit(1)
  return seen !== undefined
}
