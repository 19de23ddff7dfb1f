import { setImmediate as turn } from 'node:timers/promises'
import { asc, count, gt, inArray } from 'drizzle-orm'
import { vocabulary } from '#schema/tables/index.ts'
import { automatonOf, buildAutomaton, repairs, spelt, type Automaton } from '#language'
import type { Reader } from '../database/database.ts'

/** New words are looked for this often at most … */
const LOOK_MS = 2_000
/** … and belong to a small automaton of their own until there are so many. */
const FEW = 500
/** Words whose numbers are given out one after another can come to be in another order. */
const BEHIND = 1_000
/** Larger ones are built in slices, and until then nothing is taken for a typing error. */
const SMALL = 5_000
/** Repairs beside what was typed (docs/search.md). */
const WORTH = 0.6
const WORTH_OF_TWO_SLIPS = 0.4

export type Nearby = ReadonlyMap<string, { word: string; worth: number }[]>

interface Memory {
  whole: Automaton
  fresh: Automaton
  /** Words of `fresh`. */
  added: Set<string>
  last: number
  lookedAt: number
  /** Under way: of all words that there are. */
  building: Promise<void> | undefined
}
const memories = new WeakMap<Reader, Memory>()

/**
 * For each of some words that no case has which everybody may see: the words of such cases that a
 * typing error may have become it.
 */
export async function nearWords(read: Reader, words: readonly string[]): Promise<Nearby> {
  const memory = await upToDate(read)
  const written = await stands(read, words)
  const near = (spelling: string, distance: number) => [
    ...new Set([...memory.whole.near(spelling, distance), ...memory.fresh.near(spelling, distance)])
  ]
  const found = words
    .filter((word) => !written.has(word))
    .map((word) => [word, repairs(word, { near, has: () => false })] as const)
  // What was forgotten since must not be offered.
  const known = await stands(
    read,
    found.flatMap(([, all]) => all.map(({ word }) => word))
  )
  return new Map(
    found.map(([word, all]) => [
      word,
      all
        .filter((it) => known.has(it.word))
        .map((it) => ({ word: it.word, worth: it.distance === 1 ? WORTH : WORTH_OF_TWO_SLIPS }))
    ])
  )
}

async function stands(read: Reader, words: readonly string[]) {
  if (!words.length) return new Set<string>()
  const rows = await read
    .select({ word: vocabulary.word })
    .from(vocabulary)
    .where(inArray(vocabulary.word, [...words]))
  return new Set(rows.map((row) => row.word))
}

async function upToDate(read: Reader): Promise<Memory> {
  const memory = memories.get(read) ?? (await begin(read))
  const now = performance.now()
  if (now - memory.lookedAt < LOOK_MS || memory.building) return memory
  memory.lookedAt = now
  const rows = await read
    .select({ id: vocabulary.id, word: vocabulary.word })
    .from(vocabulary)
    .where(gt(vocabulary.id, memory.last - BEHIND))
  const before = memory.added.size
  for (const { id, word } of rows) {
    if (id > memory.last) memory.last = id
    memory.added.add(word)
  }
  if (memory.added.size > before) memory.fresh = automatonOf(spellings(memory.added))
  if (memory.added.size > FEW + BEHIND) rebuild(read, memory).catch(nothingElse)
  return memory
}

async function begin(read: Reader): Promise<Memory> {
  const [row] = await read.select({ words: count() }).from(vocabulary)
  const nothing = automatonOf([])
  const memory: Memory = {
    ...{ whole: nothing, fresh: nothing, added: new Set(), last: 0 },
    ...{ lookedAt: performance.now(), building: undefined }
  }
  memories.set(read, memory)
  const built = rebuild(read, memory)
  if ((row?.words ?? 0) <= SMALL) await built
  else built.catch(nothingElse)
  return memory
}

/** The house was closed meanwhile, or reading failed: the next word that is nowhere tries again. */
const nothingElse = () => undefined

/** Waits until every word can be repaired. */
export async function readyToRepair(read: Reader) {
  await (
    await upToDate(read)
  ).building
}

/** Of all words that there are now; the house goes on answering with what was there. */
function rebuild(read: Reader, memory: Memory): Promise<void> {
  memory.building = build(read, memory).finally(() => (memory.building = undefined))
  return memory.building
}

async function build(read: Reader, memory: Memory) {
  const words: string[] = []
  let last = 0
  for (;;) {
    const rows = await read
      .select({ id: vocabulary.id, word: vocabulary.word })
      .from(vocabulary)
      .where(gt(vocabulary.id, last))
      .orderBy(asc(vocabulary.id))
      .limit(AT_ONCE)
    for (const { word } of rows) words.push(word)
    const end = rows.at(-1)
    if (!end) break
    last = end.id
    if (words.length > SMALL) await turn()
  }
  const sorted = spellings(words)
  memory.whole = words.length > SMALL ? await buildAutomaton(sorted, turn) : automatonOf(sorted)
  memory.fresh = automatonOf([])
  memory.added = new Set()
  memory.last = last
}
const AT_ONCE = 2_000

/** As they are compared, in the order in which they are built. */
const spellings = (words: Iterable<string>) => [...words].flatMap((it) => spelt(it) ?? []).sort()
