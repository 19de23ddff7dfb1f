import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { CaseState } from '#schema/words.ts'
import { cases, processes } from '#schema/tables/index.ts'
import { findCase } from '../cases/find.ts'
import { toCase } from '../cases/to-case.ts'
import { visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { filtered } from './filters.ts'

type BookState = Extract<CaseState, 'validated' | 'solved'>

/** What the book holds for this reader: known to work, neither withdrawn nor retired. */
export const inTheBook = (read: Reader, person: Person, ...states: BookState[]) =>
  and(visibleTo(read, person), isNull(cases.withdrawnAt), inArray(cases.state, states))

interface Wish {
  process?: string
  system?: string
  state?: BookState
  limit?: number
  cursor?: string
}

const USUAL_PAGE = 10

/** A chapter without a process is read after all the others. */
const PLACE = sql`coalesce(${processes.position}, 1000000)`

/** A chapter in full, in reading order: by process as the tree has them, then by number. */
export async function findPages(read: Reader, person: Person, wish: Wish, now: string) {
  const { limit = USUAL_PAGE, state = 'validated', process, system } = wish
  const offset = Number(wish.cursor) || 0
  const which = and(inTheBook(read, person, state), filtered(read, person, { process, system }))
  const total = await read.$count(cases, which)
  const page = await read
    .select({ number: cases.number })
    .from(cases)
    .leftJoin(processes, eq(processes.code, cases.process))
    .where(which)
    .orderBy(asc(PLACE), asc(cases.number))
    .limit(limit)
    .offset(offset)
  const items = []
  for (const { number } of page) {
    items.push(await toCase(read, person, await findCase(read, person, number), now))
  }
  return { total, items, ...(offset + page.length < total && { next: String(offset + limit) }) }
}
