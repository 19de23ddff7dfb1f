import { and, sql } from 'drizzle-orm'
import { analyseQuery, fold, words } from '#language'
import { forwards } from '#schema/tables/index.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import { engine } from './engine.ts'
import { hashOf, isWritten, streamOf, writtenHash } from './forward.ts'
import { sought } from './simple.ts'
import { statsFor } from './stats.ts'

/** Further ones are not looked at: a phrase that so many cases could have tells nothing. */
const MOST = 20_000
const AT_ONCE = 500

/** The cases that have the words of a phrase one after another, in any of their forms. */
export async function sayPhrase(read: Reader, phrase: string): Promise<number[]> {
  const said = words(phrase).map(({ text }) => ({
    written: writtenHash(fold(text)),
    terms: analyseQuery(text).flatMap(({ terms }) => terms)
  }))
  if (!said.length) return []
  const all = said.flatMap(({ terms }) => terms)
  const stats = await statsFor(read, all)
  const numbers = await read
    .select({ number: forwards.caseNumber })
    .from(forwards)
    .where(
      and(
        ...said
          .filter(({ terms }) => terms.length)
          .map(
            ({ terms }) =>
              sql`${forwards.caseNumber} in (select number from ${engine.found([sought(terms)], stats)})`
          )
      )
    )
    .limit(MOST)
  const hashes = said.map(({ written, terms }) => ({ written, terms: new Set(terms.map(hashOf)) }))
  const found: number[] = []
  for (let at = 0; at < numbers.length; at += AT_ONCE) {
    const some = numbers.slice(at, at + AT_ONCE).map(({ number }) => number)
    const rows = await read.select().from(forwards).where(among(forwards.caseNumber, some))
    for (const row of rows) if (says(streamOf(row.words), hashes)) found.push(row.caseNumber)
  }
  return found
}

/** What codes are together stands between the words: F.13 is F, 13 and F13. */
const BETWEEN = 2

function says(stream: Uint32Array, said: { written: number; terms: Set<number> }[]): boolean {
  const starts: number[] = []
  stream.forEach((entry, at) => (entry === 0 || isWritten(entry)) && starts.push(at))
  const isAt = (word: number, of: (typeof said)[number]) => {
    const at = starts[word] ?? 0
    if (stream[at] === 0) return false
    if (stream[at] === of.written) return true
    const end = starts[word + 1] ?? stream.length
    if (end === at + 1) return of.terms.has((stream[at] ?? 0) & 0x7fffffff)
    return stream.subarray(at + 1, end).some((term) => of.terms.has(term))
  }
  const follows = (from: number, which: number): boolean => {
    const of = said[which]
    if (!of) return true
    for (let next = from; next <= from + BETWEEN && next < starts.length; next++) {
      if (stream[starts[next] ?? 0] === 0) return false
      if (isAt(next, of)) return follows(next + 1, which + 1)
    }
    return false
  }
  const [first] = said
  return first !== undefined && starts.some((_, at) => isAt(at, first) && follows(at + 1, 1))
}
