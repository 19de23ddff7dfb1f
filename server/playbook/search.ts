import { and, desc, eq, or, sql, type SQL } from 'drizzle-orm'
import { cases } from '#schema/tables/index.ts'
import { caseNumber } from '../cases/numbers.ts'
import { visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { askFor, marksOf, type Asked } from '../search/ask.ts'
import type { Candidate } from '../search/sought.ts'
import type { Marks } from './excerpts.ts'
import { filtered, inUse, isThere, type Filters } from './filters.ts'
import { COUNTED, finding, RANKED } from './found.ts'
import { withFileExcerpts } from './file-excerpts.ts'
import { toHits } from './hits.ts'
import { readingFor } from './reading.ts'

export interface Search extends Filters {
  q?: string
  limit?: number
  cursor?: string
  /** '1': what was typed, and nothing in its place. */
  exact?: string
}

const USUAL_PAGE = 20

/** Finds cases that the person may see: by words, or all that the filters leave, latest first. */
export async function search(read: Reader, person: Person, wish: Search, now: string) {
  const { limit = USUAL_PAGE } = wish
  const offset = Number(wish.cursor) || 0
  const which = await whichCases(read, person, wish)
  const page = await which.page(limit, offset)
  const counted = await which.total()
  const hits = await toHits(read, person, page, which.marks, now)
  await withFileExcerpts(read, person, hits, which.marks, which.each)
  const atLeast = counted > COUNTED
  return {
    total: Math.min(counted, COUNTED),
    ...(atLeast && { atLeast }),
    terms: which.words,
    ...(which.repaired.length && { repaired: which.repaired }),
    hits: hits.map(({ content: _content, places: _places, ...hit }) => hit),
    ...((atLeast || offset + page.length < counted) &&
      page.length > 0 && { next: String(offset + page.length) })
  }
}

/** Of the cases found: what was looked for, a condition on `cases`, a page by rank. */
export interface Which {
  words: string[]
  repaired: Asked['repaired']
  marks: Marks
  /** Tells where a single one of the words is. */
  each: Marks[]
  among: SQL | undefined
  page(limit: number, offset: number): Promise<Candidate[]>
  /** Up to COUNTED, and one more if there are more. */
  total(): Promise<number>
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
  const narrowed = filtered(read, person, wish)
  const may = and(
    visibleTo(read, person),
    narrowed,
    named === null ? listed : or(listed, eq(cases.number, named))
  )
  if (!q) return latest(read, may)

  const asked = await askFor(q, readingFor(read, person, wish.exact === '1'))
  const found = await finding(read, asked.sought, may, narrowed === undefined, named)
  return {
    words: [...new Set(asked.sought.map(({ typed }) => typed))],
    repaired: asked.repaired,
    marks: marksOf(asked.sought),
    each: asked.sought.map((it) => marksOf([it])),
    among: found.among,
    total: found.total,
    async page(limit, offset) {
      const top = offset < RANKED ? await found.ranked() : []
      const page = top.slice(offset, offset + limit)
      if (page.length === limit || top.length < RANKED) return page
      return [...page, ...(await found.below(limit - page.length, Math.max(offset, RANKED)))]
    }
  }
}

function latest(read: Reader, may: SQL | undefined): Which {
  return {
    words: [],
    repaired: [],
    marks: () => [],
    each: [],
    among: may,
    total: () => read.$count(cases, may),
    page: (limit, offset) =>
      read
        .select({ number: cases.number, score: sql<number>`0`.mapWith(Number) })
        .from(cases)
        .where(may)
        .orderBy(desc(cases.updatedAt), desc(cases.number))
        .limit(limit)
        .offset(offset)
  }
}

/** EX-12, ex 12 and #12 all name a case. */
const numberIn = (q: string) => caseNumber(q.toUpperCase().replace(/^(EX[\s-]*|#)(?=\d)/, 'EX-'))
