import { and, desc, eq, or, sql, type SQL } from 'drizzle-orm'
import type { Widening } from '#schema/api/playbook.ts'
import { cases } from '#schema/tables/index.ts'
import { caseNumber } from '../cases/numbers.ts'
import { visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { Added } from '../glossary/expand.ts'
import { lookedFor } from '../search/ask.ts'
import type { Candidate, Sought } from '../search/sought.ts'
import type { Marks } from './excerpts.ts'
import { filtered, inUse, isThere, type Filters } from './filters.ts'
import { COUNTED, finding, RANKED } from './found.ts'
import { withFileExcerpts } from './file-excerpts.ts'
import { toHits, type Ranked } from './hits.ts'
import { tellOrigins } from './origins.ts'
import { signalsOf } from './signals.ts'
import { withTranslations } from './translated-excerpts.ts'
import { wantedBy, type Wanted } from './wanted.ts'

export interface Search extends Filters {
  q?: string
  limit?: number
  cursor?: string
  /** '1': what was typed, and nothing in its place. */
  exact?: string
  /** Concepts of the glossary that do not widen this search. */
  without?: string
}

const USUAL_PAGE = 20

/** Finds cases that the person may see: by words, or all that the filters leave, latest first. */
export async function search(read: Reader, person: Person, wish: Search, now: string) {
  const { limit = USUAL_PAGE } = wish
  const offset = Number(wish.cursor) || 0
  const which = await whichCases(read, person, wish)
  const page = await which.page(limit, offset, now)
  const counted = await which.total()
  const hits = await toHits(read, person, page, which.marks, now)
  await withTranslations(read, person, hits, which.marks, which.sought)
  tellOrigins(hits, which.sought)
  await withFileExcerpts(read, person, hits, which.marks, which.sought)
  const atLeast = counted > COUNTED
  return {
    total: Math.min(counted, COUNTED),
    ...(atLeast && { atLeast }),
    terms: which.words,
    ...(which.repaired.length && { repaired: which.repaired }),
    ...(which.added.length && { added: which.added.map(toWidening) }),
    ...(which.dropped.length && { dropped: which.dropped.map(toWidening) }),
    ...(which.operators.length && { operators: which.operators }),
    ...(which.unknown.length && { unknown: which.unknown }),
    hits: hits.map(({ content: _content, places: _places, ...hit }) => hit),
    ...((atLeast || offset + page.length < counted) &&
      page.length > 0 && { next: String(offset + page.length) })
  }
}

const toWidening = ({ concept, from, siblings }: Added): Widening => ({
  concept,
  from,
  siblings: siblings.map(({ language, text }) => ({ language, text }))
})

/** Of the cases found: what was looked for, a condition on `cases`, a page by rank. */
export interface Which extends Pick<
  Wanted,
  'repaired' | 'added' | 'dropped' | 'operators' | 'unknown' | 'namesState'
> {
  words: string[]
  sought: Sought[]
  marks: Marks
  among: SQL | undefined
  page(limit: number, offset: number, now: string): Promise<Ranked[]>
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
  const wanted = await wantedBy(read, person, {
    ...{ q, exact: wish.exact === '1', without: wish.without ?? '' }
  })
  const named = numberIn(wanted.text)
  const listed = retiredToo || wanted.namesState ? isThere() : inUse()
  const narrowed = and(filtered(read, person, wish), wanted.condition)
  const may = and(
    visibleTo(read, person),
    narrowed,
    named === null ? listed : or(listed, eq(cases.number, named))
  )
  if (!wanted.text) return latest(read, may, wanted)

  const { sought } = wanted
  const found = await finding(read, sought, may, narrowed === undefined, named)
  return {
    ...wanted,
    words: [...new Set(sought.map(({ typed }) => typed))],
    marks: lookedFor(sought),
    among: found.among,
    total: found.total,
    async page(limit, offset, now) {
      const top = await weighed(read, person, await found.ranked(), wish, now)
      const page = top.slice(offset, offset + limit)
      if (page.length === limit || top.length < RANKED) return page
      const shown = top.map(({ number }) => number)
      const rest = await found.below(limit - page.length, Math.max(0, offset - RANKED), shown)
      return [...page, ...rest]
    }
  }
}

/** All that is known of cases besides their words moves those that say as much as others. */
async function weighed(
  read: Reader,
  person: Person,
  ranked: Candidate[],
  { q, entity, system, period }: Search,
  now: string
): Promise<Ranked[]> {
  const numbers = ranked.map(({ number }) => number)
  const one = (value: Filters['system']) => (typeof value === 'string' ? value : undefined)
  const asked = { q: q ?? '', entity: one(entity), system: one(system), period: one(period) }
  const signals = await signalsOf(read, person, numbers, asked, now)
  return ranked
    .map(({ number, score }) => {
      const { factor = 1, why = [] } = signals.get(number) ?? {}
      return { number, score: score * factor, why }
    })
    .sort((a, b) => b.score - a.score || b.number - a.number)
}

const NOTHING: Marks = { terms: new Set(), prefixes: [] }

function latest(read: Reader, may: SQL | undefined, wanted: Wanted): Which {
  return {
    ...wanted,
    words: [],
    marks: NOTHING,
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
