import { setImmediate as turn } from 'node:timers/promises'
import { asc, count, gt, inArray } from 'drizzle-orm'
import { vocabulary } from '#schema/tables/index.ts'
import { automatonOf, buildAutomaton, repairs, type Automaton } from '#language'
import type { Reader } from '../database/database.ts'

/** New words are looked for this often at most … */
const LOOK_MS = 2_000
/** … and belong to a small automaton of their own until there are so many. */
const FEW = 500
/** Words whose numbers are given out one after another can come to be in another order. */
const BEHIND = 1_000
/** Larger ones are built in slices, and until then nothing is taken for a typing error. */
const SMALL = 5_000
/** A repair beside what was typed. */
const WORTH = 0.6

interface Memory {
  whole: Automaton
  fresh: Automaton
  /** Words of `fresh`. */
  added: Set<string>
  last: number
  lookedAt: number
  building: boolean
}
const memories = new WeakMap<Reader, Memory>()

/** Words of cases that everybody may see and that a typing error may have become this one. */
export async function nearWords(read: Reader, word: string) {
  const memory = await upToDate(read)
  if (await stands(read, [word]).then((it) => it.size > 0)) return []
  const near = (typed: string, distance: number) => [
    ...new Set([...memory.whole.near(typed, distance), ...memory.fresh.near(typed, distance)])
  ]
  const found = repairs(word, { near, has: () => false })
  // What was forgotten since must not be offered.
  const known = await stands(
    read,
    found.map((it) => it.word)
  )
  return found.filter((it) => known.has(it.word)).map((it) => ({ word: it.word, worth: WORTH }))
}

async function stands(read: Reader, words: string[]) {
  if (!words.length) return new Set<string>()
  const rows = await read
    .select({ word: vocabulary.word })
    .from(vocabulary)
    .where(inArray(vocabulary.word, words))
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
  if (memory.added.size > before) memory.fresh = automatonOf([...memory.added].sort())
  if (memory.added.size > FEW + BEHIND) void rebuild(read, memory)
  return memory
}

async function begin(read: Reader): Promise<Memory> {
  const [row] = await read.select({ words: count() }).from(vocabulary)
  const nothing = automatonOf([])
  const memory: Memory = {
    ...{ whole: nothing, fresh: nothing, added: new Set(), last: 0 },
    ...{ lookedAt: performance.now(), building: false }
  }
  memories.set(read, memory)
  const built = rebuild(read, memory)
  if ((row?.words ?? 0) <= SMALL) await built
  return memory
}

/** Of all words that there are now; the house goes on answering with what was there. */
async function rebuild(read: Reader, memory: Memory) {
  memory.building = true
  try {
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
    words.sort()
    memory.whole = words.length > SMALL ? await buildAutomaton(words, turn) : automatonOf(words)
    memory.fresh = automatonOf([])
    memory.added = new Set()
    memory.last = last
  } finally {
    memory.building = false
  }
}
const AT_ONCE = 2_000
