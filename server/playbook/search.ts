import { and, desc, eq, or, sql, type SQL } from 'drizzle-orm'
import { cases } from '#schema/tables/index.ts'
import { caseNumber } from '../cases/numbers.ts'
import { visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { askFor, marksOf } from '../search/ask.ts'
import { engine } from '../search/engine.ts'
import type { Marks } from './excerpts.ts'
import { filtered, inUse, isThere, type Filters } from './filters.ts'
import { toHits, type Ranked } from './hits.ts'
import { knowsFor } from './knows.ts'

export interface Search extends Filters {
  q?: string
  limit?: number
  cursor?: string
}

const USUAL_PAGE = 20

/** Finds cases that the person may see: by words, or all that the filters leave, latest first. */
export async function search(read: Reader, person: Person, wish: Search, now: string) {
  const { limit = USUAL_PAGE } = wish
  const offset = Number(wish.cursor) || 0
  const which = await whichCases(read, person, wish)
  const ranked = await which.page(limit, offset)
  const total = ranked[0]?.total ?? (offset ? await read.$count(cases, which.among) : 0)
  const hits = await toHits(read, person, ranked, which.marks, now)
  return {
    total,
    terms: which.words,
    hits: hits.map(({ content: _content, places: _places, ...hit }) => hit),
    ...(offset + ranked.length < total && { next: String(offset + limit) })
  }
}

/** Counted in the same pass as the page: matching twice would cost twice. */
const TOTAL = sql<number>`count(*) over ()`.mapWith(Number)

/** Of the cases found: what was looked for, a condition on `cases`, a page by rank. */
interface Which {
  words: string[]
  marks: Marks
  among: SQL | undefined
  page(limit: number, offset: number): Promise<(Ranked & { total: number })[]>
}

/** `retiredToo`: superseded and archived ones as well, which otherwise only their number finds. */
export async function whichCases(
  read: Reader,
  person: Person,
  wish: Search,
  retiredToo = wish.state !== undefined
): Promise<Which> {
  const q = wish.q?.trim() ?? ''
  const named = numberIn(q)
  const listed = retiredToo ? isThere() : inUse()
  const may = and(
    visibleTo(read, person),
    filtered(read, person, wish),
    named === null ? listed : or(listed, eq(cases.number, named))
  )
  if (!q) return latest(read, may)

  const { ask, words } = await askFor(q, knowsFor(read, person))
  const found = withNamed(await engine.found(read, ask), named)
  return {
    words: [...new Set(words.map(({ word }) => word))],
    marks: marksOf(ask, words),
    among: and(may, sql`${cases.number} in (select number from ${found})`),
    page: (limit, offset) =>
      read
        .select({
          number: cases.number,
          score: sql<number>`found.score`.mapWith(Number),
          total: TOTAL
        })
        .from(cases)
        .innerJoin(found, sql`found.number = ${cases.number}`)
        .where(may)
        .orderBy(desc(sql`found.score`), desc(cases.number))
        .limit(limit)
        .offset(offset)
  }
}

function latest(read: Reader, may: SQL | undefined): Which {
  return {
    words: [],
    marks: () => [],
    among: may,
    page: (limit, offset) =>
      read
        .select({ number: cases.number, score: sql<number>`0`.mapWith(Number), total: TOTAL })
        .from(cases)
        .where(may)
        .orderBy(desc(cases.updatedAt), desc(cases.number))
        .limit(limit)
        .offset(offset)
  }
}

/** EX-12, ex 12 and #12 all name a case. */
const numberIn = (q: string) => caseNumber(q.toUpperCase().replace(/^(EX[\s-]*|#)(?=\d)/, 'EX-'))

/** Above any score that words reach. */
const FIRST = 1_000

/** A number that was typed comes first, whatever its words say. */
function withNamed(found: SQL, named: number | null): SQL {
  if (named === null) return found
  return sql`(
    select number, max(score) as score from (
      select number, score from ${found} union all select cast(${named} as integer), cast(${FIRST} as integer)
    ) as either group by number
  ) as found`
}
