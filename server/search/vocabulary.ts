import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { termsOf } from '#language'
import { cases, forwards, vocabulary } from '#schema/tables/index.ts'
import { LANGUAGES } from '#schema/words.ts'
import type { Reader, Writer } from '../database/database.ts'
import { engine } from './engine.ts'
import { COLUMNS, type Column } from './fields.ts'
import { hashOf, streamOf, writtenIn, type Word } from './forward.ts'
import { sought } from './simple.ts'

/** Letters only: what has a digit is a code, and its neighbours are other codes. */
const WORD = /^\p{L}{2,40}$/u
/** Enough of the cases that share a term to find one that has the very word. */
const LOOKED_AT = 40
const AT_ONCE = 400

/** Takes up the words of a case that everybody may see, and drops those that went with the change. */
export async function learnWords(
  tx: Writer,
  columns: Record<Column, Word[]> | undefined,
  before: Uint32Array | undefined
) {
  const words = columns ? vocabularyOf(columns) : new Set<string>()
  // In one order for all writers, so that none waits for another in a circle.
  const fresh = await engine.unlearnt(tx, [...words].sort())
  const rows = fresh.map((word) => ({ word, hash: hashOf(word) }))
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    await tx
      .insert(vocabulary)
      .values(rows.slice(at, at + AT_ONCE))
      .onConflictDoNothing()
  }
  const hashes = new Set([...words].map(hashOf))
  const gone = [...(before ? writtenIn(before) : [])].filter((hash) => !hashes.has(hash))
  if (gone.length) await forgetWords(tx, gone)
}

/** The different words of a case that people may have meant. */
export function vocabularyOf(columns: Record<Column, Word[]>): Set<string> {
  const words = new Set<string>()
  for (const column of COLUMNS) {
    for (const { written } of columns[column]) if (WORD.test(written)) words.add(written)
  }
  return words
}

/** Those of them that no case which everybody may see has any more. */
async function forgetWords(tx: Writer, hashes: number[]) {
  const rows: { id: number; word: string; hash: number }[] = []
  for (let at = 0; at < hashes.length; at += AT_ONCE) {
    const some = hashes.slice(at, at + AT_ONCE)
    rows.push(...(await tx.select().from(vocabulary).where(inArray(vocabulary.hash, some))))
  }
  const over: number[] = []
  for (const { id, word, hash } of rows) if (!(await isPublic(tx, word, hash))) over.push(id)
  if (over.length) await tx.delete(vocabulary).where(inArray(vocabulary.id, over))
}

async function isPublic(tx: Reader, word: string, hash: number) {
  const terms = [...new Set(LANGUAGES.flatMap((language) => termsOf(word, language)))]
  const none = { cases: 0, averageLength: 0, frequencyOf: () => 0 }
  const rows = await tx
    .select({ words: forwards.words })
    .from(forwards)
    .innerJoin(cases, eq(cases.number, forwards.caseNumber))
    .innerJoin(engine.found([sought(terms)], none), sql`found.number = ${cases.number}`)
    .where(and(eq(cases.visibility, 'everyone'), isNull(cases.withdrawnAt)))
    .limit(LOOKED_AT)
  return rows.some(({ words }) => writtenIn(streamOf(words)).has(hash))
}
