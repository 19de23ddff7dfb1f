import { and, desc, not, sql, type SQL } from 'drizzle-orm'
import { cases, forwards } from '#schema/tables/index.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { askFor } from '../search/ask.ts'
import { engine } from '../search/engine.ts'
import { essential } from '../search/essential.ts'
import { streamOf } from '../search/forward.ts'
import { ranker } from '../search/rank.ts'
import {
  isSought,
  termsIn,
  type Candidate,
  type Origin,
  type Sought,
  type Stats
} from '../search/sought.ts'
import { statsFor } from '../search/stats.ts'
import { readingFor } from './reading.ts'

/** So many of the best are ranked anew with all that is known of them. */
export const RANKED = 100
/** So many are taken first, whoever may see them: nearly all of them usually can be. */
const TAKEN = 200
/** So many of those that only the glossary finds. */
const MORE = 40
/** More than so many nobody counts to the end. */
export const COUNTED = 1_000

const NUMBER = sql<number>`found.number`.mapWith(Number)
const SCORE = sql<number>`found.score`.mapWith(Number)

/** What is looked for among the cases that a condition on `cases` leaves. */
export async function finding(
  read: Reader,
  sought: Sought[],
  may: SQL | undefined,
  /** Nearly every case is left by the condition. */
  wide: boolean,
  named: number | null
) {
  const stats = await statsFor(read, termsIn(sought))
  const asked = sought.map((it) => thatStand(it, stats)).filter(isSought)
  const wanted = essential(asked, stats)
  const typed = withOrigin(wanted, (origin) => origin !== 'glossary')
  const added = withOrigin(wanted, (origin) => origin === 'glossary')
  const found = withNamed(engine.found(wanted, stats), named)

  const below = (limit: number, offset: number, but: number[] = []): Promise<Candidate[]> =>
    read
      .select({ number: NUMBER, score: SCORE })
      .from(cases)
      .innerJoin(found, sql`found.number = ${cases.number}`)
      .where(but.length ? and(may, not(among(cases.number, but))) : may)
      .orderBy(desc(SCORE), desc(cases.number))
      .limit(limit)
      .offset(offset)

  /** Of the best of all cases those that may be seen; `whole` if there are no others. */
  const taken = once(async () => {
    const first = await engine.best(read, typed, stats, TAKEN)
    const more = added.length ? await some(read, engine.found(added, stats)) : []
    const known = new Set(first.map(({ number }) => number))
    const best = [...first, ...more.filter(({ number }) => !known.has(number))]
    const numbers = best.map(({ number }) => number)
    const seen = await read
      .select({ number: cases.number })
      .from(cases)
      .where(and(among(cases.number, numbers), may))
    const visible = new Set(seen.map(({ number }) => number))
    const left = best.filter(({ number }) => visible.has(number))
    return { left, whole: first.length < TAKEN && more.length < MORE }
  })
  const quickly = wide && named === null

  /** The best by the words of whole columns; quickly, unless much of it may not be seen. */
  async function best(): Promise<Candidate[]> {
    if (!quickly) return below(RANKED, 0)
    const { left, whole } = await taken()
    return left.length >= RANKED || whole ? left : below(RANKED, 0)
  }

  return {
    stats,
    /** A condition on `cases`. */
    among: and(may, sql`${cases.number} in (select number from ${found})`),
    below,
    /** The best of them, as the whole of what is known of their words ranks them. */
    async ranked(): Promise<Candidate[]> {
      return (await rank(read, asked, stats, await best(), named)).slice(0, RANKED)
    },
    async total(): Promise<number> {
      if (quickly) {
        const { left, whole } = await taken()
        if (whole) return left.length
      }
      const counted = read
        .select({ number: cases.number })
        .from(cases)
        .innerJoin(found, sql`found.number = ${cases.number}`)
        .where(may)
        .limit(COUNTED + 1)
        .as('counted')
      const [row] = await read
        .select({ count: sql<number>`count(*)`.mapWith(Number) })
        .from(counted)
      return row?.count ?? 0
    }
  }
}

/** The cases that share most of a text's words, of those that a condition on `cases` leaves. */
export async function candidatesFor(
  read: Reader,
  person: Person,
  text: string,
  may: SQL | undefined,
  most = RANKED
) {
  const { sought } = await askFor(text, readingFor(read, person, true))
  const found = await finding(read, sought, may, true, null)
  return { sought, stats: found.stats, ranked: (await found.ranked()).slice(0, most) }
}

/** Cases that have any of it, the newest: scoring them by the database would take longer. */
async function some(read: Reader, found: SQL): Promise<Candidate[]> {
  const rows = await read.select({ number: NUMBER }).from(found).orderBy(desc(NUMBER)).limit(MORE)
  return rows.map(({ number }) => ({ number, score: 0 }))
}

/** Only alternatives of some origins. */
const withOrigin = (sought: Sought[], is: (origin: Origin) => boolean): Sought[] =>
  sought
    .map((it) => ({
      ...it,
      alternatives: it.alternatives.filter(({ origin }) => is(origin)),
      prefixes: is('typed') ? it.prefixes : []
    }))
    .filter(isSought)

/** Without alternatives that stand in no case: of a glossary's most do not. */
const thatStand = (it: Sought, { frequencyOf }: Stats): Sought => ({
  ...it,
  alternatives: it.alternatives.filter(({ terms }) => terms.every(frequencyOf))
})

async function rank(
  read: Reader,
  sought: Sought[],
  stats: Stats,
  candidates: Candidate[],
  named: number | null
) {
  const numbers = candidates.map(({ number }) => number)
  if (!numbers.length) return []
  const rows = await read.select().from(forwards).where(among(forwards.caseNumber, numbers))
  const score = ranker(sought, stats)
  const scores = new Map(rows.map((row) => [row.caseNumber, score(streamOf(row.words))]))
  const own = ({ number, score }: Candidate) => {
    return number === named ? FIRST : (scores.get(number) ?? score)
  }
  // Beginnings are no words of a stream: what the database made of them decides between equals.
  return candidates
    .map((it) => ({ number: it.number, score: own(it), before: it.score }))
    .sort((a, b) => b.score - a.score || b.before - a.before || b.number - a.number)
    .map(({ number, score }) => ({ number, score }))
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined
  return () => (done ??= work())
}

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
