import { inArray } from 'drizzle-orm'
import { forwards } from '#schema/tables/index.ts'
import { askFor, type Reading } from '#server/search/ask.ts'
import { engine } from '#server/search/engine.ts'
import { essential } from '#server/search/essential.ts'
import { COLUMNS, type Column } from '#server/search/fields.ts'
import { forwardOf, streamOf, type Word } from '#server/search/forward.ts'
import { wordsIn } from '#server/search/index.ts'
import { nearWords, readyToRepair } from '#server/search/near.ts'
import { ranker, TUNING } from '#server/search/rank.ts'
import { termsIn, type Stats } from '#server/search/sought.ts'
import { statsFor } from '#server/search/stats.ts'
import { learnWords } from '#server/search/vocabulary.ts'
import { freshDatabase } from '#server/testing/database.ts'
import type { Search } from '../measures.ts'
import type { Text } from '../tasks.ts'
import type { Engine } from './engine.ts'

/** What may be varied, to see what it gives. */
export interface Idea {
  tuning?: Partial<typeof TUNING>
  /** The order of the database, not ranked anew. */
  asFound?: boolean
  /** What a word at so many slips is worth; 0: there are no repairs. */
  worth?: (distance: number, word: string) => number
}

const RANKED = 100

/** As another idea values it; what is worth nothing is left out. */
function weighed({ word, worth }: { word: string; worth: number }, of: NonNullable<Idea['worth']>) {
  const other = of(worth === 0.6 ? 1 : 2, word)
  return other > 0 ? [{ word, worth: other }] : []
}

/** The product's own search on a fresh database, without the question who may see what. */
export const ours = (name: string, idea: Idea = {}): Engine => ({
  name,
  build: async (texts) => searching(await house(texts), idea)
})

type House = Awaited<ReturnType<typeof furnish>>
const houses = new Map<readonly Text[], Promise<House>>()

/** One house for all ideas about the same texts. */
function house(texts: readonly Text[]): Promise<House> {
  const known = houses.get(texts) ?? furnish(texts)
  houses.set(texts, known)
  return known
}

export async function leaveHouses() {
  for (const one of houses.values()) await (await one).database.close()
  houses.clear()
}

/** Every text is what a case says in its symptom, for everybody. */
async function furnish(texts: readonly Text[]) {
  const database = await freshDatabase()
  const none = Object.fromEntries(COLUMNS.map((it) => [it, []])) as unknown as Record<
    Column,
    Word[]
  >
  await database.transaction(async (tx) => {
    for (const [at, { text, language }] of texts.entries()) {
      const columns = { ...none, symptom: wordsIn(text, language) }
      await engine.write(tx, at + 1, columns)
      await tx.insert(forwards).values({ caseNumber: at + 1, words: forwardOf(columns) })
      await learnWords(tx, columns, undefined)
    }
  })
  await readyToRepair(database.read)
  return { database, texts }
}

function searching({ database, texts }: House, idea: Idea): Search {
  const { read } = database
  const reading: Reading = {
    knows: async (terms) => {
      const { frequencyOf } = await statsFor(read, terms)
      return terms.some(frequencyOf)
    },
    beginning: () => Promise.resolve([]),
    near: async (words) => {
      const near = await nearWords(read, words)
      const { worth } = idea
      if (!worth) return near
      return new Map(
        [...near].map(([word, all]) => [word, all.flatMap((it) => weighed(it, worth))])
      )
    }
  }
  return async ({ query }, most) => {
    const { sought } = await askFor(query, reading)
    const stats: Stats = await statsFor(read, termsIn(sought))
    const found = await engine.best(read, essential(sought, stats), stats, RANKED)
    const score = idea.asFound
      ? new Map(found.map(({ number, score }) => [number, score]))
      : await ranked(
          read,
          found.map(({ number }) => number),
          ranker(sought, stats, {
            ...TUNING,
            ...idea.tuning
          })
        )
    return found
      .sort((a, b) => (score.get(b.number) ?? 0) - (score.get(a.number) ?? 0))
      .slice(0, most)
      .flatMap(({ number }) => texts[number - 1]?.id ?? [])
  }
}

async function ranked(
  read: House['database']['read'],
  numbers: number[],
  score: (stream: Uint32Array) => number
) {
  if (!numbers.length) return new Map<number, number>()
  const rows = await read.select().from(forwards).where(inArray(forwards.caseNumber, numbers))
  return new Map(rows.map((row) => [row.caseNumber, score(streamOf(row.words))]))
}
