import { and, eq } from 'drizzle-orm'
import { cases } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { byAllWords } from './all-words.ts'
import type { Search } from './search.ts'

/** Whether a search, as its address has it, finds this case by all of its words. */
export async function matches(
  read: Reader,
  person: Person,
  query: string,
  number: number
): Promise<boolean> {
  const wish = Object.fromEntries(new URLSearchParams(query)) as Search
  const found = await byAllWords(read, person, wish)
  return (await read.$count(cases, and(eq(cases.number, number), found))) > 0
}
