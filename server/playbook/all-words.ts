import { and, type SQL } from 'drizzle-orm'
import { analyseQuery } from '#language'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { whichCases, type Search } from './search.ts'

/** The cases that a search finds by all of its words, for one reader: a condition on `cases`. */
export async function byAllWords(
  read: Reader,
  person: Person,
  wish: Search
): Promise<SQL | undefined> {
  const words = analyseQuery(wish.q ?? '').map(({ word }) => word)
  const each = words.length ? words : [wish.q ?? '']
  const found: (SQL | undefined)[] = []
  for (const q of each) found.push((await whichCases(read, person, { ...wish, q })).among)
  return and(...found)
}
