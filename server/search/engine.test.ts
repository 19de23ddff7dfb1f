import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database, Reader } from '../database/database.ts'
import { freshDatabase } from '../testing/database.ts'
import { engine } from './engine.ts'
import { COLUMNS, WEIGHTS, type Column } from './fields.ts'
import { sought } from './simple.ts'
import { statsFor } from './stats.ts'

type Stems = Record<Column, string[]>
interface Ask {
  terms: string[]
  prefixes: string[]
}

const asWords = (stems: Stems) =>
  Object.fromEntries(
    COLUMNS.map((it) => [it, stems[it].map((term) => ({ written: term, terms: [term] }))])
  ) as Record<Column, { written: string; terms: string[] }[]>

let database: Database
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

const WORDS = ['grir', 'invoic', 'invoice', 'ㅋ대사', '대사', 'f13', 'сверк', 'uzgodn', 'vat', 'in']

/** BM25 as FTS5 writes it down (sqlite.org/fts5.html, section 5.1.1), the slow and obvious way. */
function bruteForce(index: Map<number, Stems>, { terms, prefixes }: Ask) {
  const [k1, b] = [1.2, 0.75]
  const lengths = [...index.values()].map((stems) => COLUMNS.flatMap((it) => stems[it]).length)
  const average = lengths.reduce((sum, it) => sum + it, 0) / lengths.length
  const phrases = [
    ...terms.map((term) => (stem: string) => stem === term),
    ...prefixes.map((prefix) => (stem: string) => stem.startsWith(prefix))
  ]
  const scores = new Map<number, number>()
  for (const says of phrases) {
    const frequencies = new Map<number, number>()
    for (const [number, stems] of index) {
      const frequency = COLUMNS.reduce(
        (sum, column) => sum + WEIGHTS[column] * stems[column].filter(says).length,
        0
      )
      if (frequency > 0) frequencies.set(number, frequency)
    }
    const rarity = Math.log((index.size - frequencies.size + 0.5) / (frequencies.size + 0.5))
    const idf = rarity > 0 ? rarity : 1e-6
    for (const [number, frequency] of frequencies) {
      const length = COLUMNS.flatMap((it) => index.get(number)?.[it] ?? []).length
      const norm = frequency + k1 * (1 - b + (b * length) / average)
      const score = (idf * frequency * (k1 + 1)) / norm
      scores.set(number, (scores.get(number) ?? 0) + score)
    }
  }
  return scores
}

async function asked(read: Reader, ask: Ask) {
  const stats = await statsFor(read, ask.terms)
  const found = engine.found([sought(ask.terms, ask.prefixes)], stats)
  const rows = await read
    .select({
      number: sql<number>`number`.mapWith(Number),
      score: sql<number>`score`.mapWith(Number)
    })
    .from(found)
  return new Map(rows.map(({ number, score }) => [number, score]))
}

const someStems = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 })
const document = fc.record(
  Object.fromEntries(COLUMNS.map((column) => [column, someStems])) as Record<
    Column,
    typeof someStems
  >
)
const change = fc.record({
  number: fc.integer({ min: 1, max: 12 }),
  stems: fc.option(document, { freq: 4 })
})
const ask = fc.record({
  terms: fc.uniqueArray(fc.constantFrom(...WORDS), { maxLength: 4 }),
  prefixes: fc.uniqueArray(fc.constantFrom('in', 'uzg', 'св', '대'), { maxLength: 2 })
})

describe('the index', () => {
  it('finds and ranks what counting by hand finds and ranks, after any writes and removals', async () => {
    const index = new Map<number, Stems>()
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 3, maxLength: 8 }), ask, async (all, wish) => {
        await database.transaction(async (tx) => {
          for (const { number, stems } of all) {
            if (stems) await engine.write(tx, number, asWords(stems))
            else await engine.remove(tx, number)
          }
        })
        for (const { number, stems } of all) {
          if (stems) index.set(number, stems)
          else index.delete(number)
        }
        const expected = bruteForce(index, wish)
        const found = await asked(database.read, wish)
        expect([...found.keys()].sort()).toEqual([...expected.keys()].sort())
        for (const [number, score] of expected) expect(found.get(number)).toBeCloseTo(score, 4)
      }),
      { numRuns: 40 }
    )
  })

  it('takes nothing that people type for a command', async () => {
    const odd = ['"', '*', 'NEAR(', 'title:', "'; drop table cases", '^', '%', '_', '\\', 'a OR b']
    await database.transaction((tx) =>
      engine.write(tx, 99, asWords(Object.fromEntries(COLUMNS.map((it) => [it, ['x']])) as Stems))
    )
    for (const term of odd) {
      expect((await asked(database.read, { terms: [term], prefixes: [] })).has(99)).toBe(false)
      expect((await asked(database.read, { terms: [], prefixes: [term] })).has(99)).toBe(false)
    }
  })

  it('is written with the case or not at all', async () => {
    const lost = Object.fromEntries(COLUMNS.map((it) => [it, ['lostword']])) as Stems
    const failing = database.transaction(async (tx) => {
      await engine.write(tx, 77, asWords(lost))
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await engine.frequencies(database.read, ['lostword'])).toEqual(new Map())
  })
})
