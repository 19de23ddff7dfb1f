import type { Reader } from '../database/database.ts'
import { engine } from './engine.ts'
import type { Stats } from './sought.ts'

/** From so many cases on, counting costs more than a figure of a minute ago is wrong. */
const LARGE = 5_000
const FRESH_MS = 60_000
const MOST = 20_000

interface Memory {
  at: number
  measured: Pick<Stats, 'cases' | 'averageLength'>
  frequencies: Map<string, number>
}
const memories = new WeakMap<Reader, Memory>()

/** How many cases there are and how common some terms are; in a large house as of a minute ago. */
export async function statsFor(read: Reader, terms: readonly string[]): Promise<Stats> {
  const memory = await remembered(read)
  const { frequencies, measured } = memory
  const unknown = terms.filter((it) => !frequencies.has(it))
  const counted = await engine.frequencies(read, unknown)
  for (const term of unknown) frequencies.set(term, counted.get(term) ?? 0)
  return { ...measured, frequencyOf: (term) => frequencies.get(term) ?? 0 }
}

async function remembered(read: Reader): Promise<Memory> {
  const known = memories.get(read)
  const now = performance.now()
  if (known && now - known.at < FRESH_MS && known.frequencies.size < MOST) return known
  const measured = await engine.measure(read)
  const fresh = { at: now, measured, frequencies: new Map<string, number>() }
  if (measured.cases >= LARGE) memories.set(read, fresh)
  return fresh
}
