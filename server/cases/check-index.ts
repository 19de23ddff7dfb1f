import { asc, eq, gt } from 'drizzle-orm'
import { cases, forwards, vocabulary } from '#schema/tables/index.ts'
import type { Database, Reader } from '../database/database.ts'
import { engine } from '../search/engine.ts'
import { forwardOf } from '../search/forward.ts'
import { wordsOf } from '../search/index.ts'
import { vocabularyOf } from '../search/vocabulary.ts'
import { toBeIndexed } from './index-case.ts'
import { superfluousWords, type Progress } from './rebuild-index.ts'

export interface IndexFaults {
  checked: number
  /** Cases that the index does not have, or has otherwise than they are. */
  wrong: number[]
  /** Numbers in the index that are no case, or of one that must not be found. */
  orphans: number[]
  /** Words of cases that everybody may see which the vocabulary lacks … */
  missingWords: number
  /** … and words which it should not have. */
  superfluousWords: number
}

const AT_ONCE = 200

/** Compares the whole index with what is written, at one moment, beside whoever writes. */
export const checkIndex = (database: Database, progress: Progress = {}) =>
  database.snapshot((read) => compare(read, progress))

async function compare(read: Reader, { tell, signal }: Progress): Promise<IndexFaults> {
  const all = await read.$count(cases)
  const sums = await engine.sums(read)
  const known = new Set((await read.select().from(vocabulary)).map(({ word }) => word))
  const faults: IndexFaults = {
    ...{ checked: 0, wrong: [], orphans: [], missingWords: 0 },
    superfluousWords: (await superfluousWords(read)).length
  }
  const found = new Set<number>()
  for (let last = 0; ;) {
    signal?.throwIfAborted()
    const rows = await read
      .select({ row: cases, words: forwards.words })
      .from(cases)
      .leftJoin(forwards, eq(forwards.caseNumber, cases.number))
      .where(gt(cases.number, last))
      .orderBy(asc(cases.number))
      .limit(AT_ONCE)
    for (const { row, words } of rows) {
      last = row.number
      faults.checked += 1
      const it = await toBeIndexed(read, row)
      if (!it.findable) continue
      found.add(row.number)
      const columns = wordsOf(it)
      const same =
        words !== null &&
        sums.get(row.number) === engine.sumOf(columns) &&
        Buffer.compare(words, forwardOf(columns)) === 0
      if (!same) faults.wrong.push(row.number)
      if (it.public) {
        for (const word of vocabularyOf(columns)) if (!known.has(word)) faults.missingWords += 1
      }
    }
    tell?.(faults.checked, all)
    if (!rows.length) break
    await new Promise(setImmediate)
  }
  const indexed = [...(await engine.numbers(read)), ...(await streams(read))]
  faults.orphans = [...new Set(indexed)].filter((number) => !found.has(number))
  return faults
}

async function streams(read: Reader) {
  const rows = await read.select({ number: forwards.caseNumber }).from(forwards)
  return rows.map(({ number }) => number)
}

export const isSound = ({ wrong, orphans, missingWords, superfluousWords }: IndexFaults) =>
  wrong.length + orphans.length + missingWords + superfluousWords === 0
