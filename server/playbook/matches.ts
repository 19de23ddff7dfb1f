import { and, eq } from 'drizzle-orm'
import { analyseQuery } from '#language'
import { cases } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { whichCases, type Search } from './search.ts'

/** Whether a search, as its address has it, finds this case by all of its words. */
export async function matches(
  read: Reader,
  person: Person,
  query: string,
  number: number
): Promise<boolean> {
  const wish = Object.fromEntries(new URLSearchParams(query)) as Search
  const words = analyseQuery(wish.q ?? '').map(({ word }) => word)
  for (const q of words.length ? words : [wish.q ?? '']) {
    const { among } = await whichCases(read, person, { ...wish, q })
    if ((await read.$count(cases, and(eq(cases.number, number), among))) === 0) return false
  }
  return true
}
