import type { Reader } from '../database/database.ts'
import { engine } from './engine.ts'
import type { Stats } from './sought.ts'

/** From so many cases on, counting costs more than a figure of a minute ago is wrong. */
const LARGE = 5_000
const FRESH_MS = 60_000
const MOST = 20_000

interface Memory {
  at: number
  /** Of what was written up to then; undefined if that cannot be told. */
  version: string | undefined
  measured: Pick<Stats, 'cases' | 'averageLength'>
  frequencies: Map<string, number>
  /** Terms that stood in no case, and of which version that is known. */
  nowhere: Map<string, string>
}
const memories = new WeakMap<Reader, Memory>()

/**
 * How many cases there are and how common some terms are. In a large house as of a minute ago, but
 * for terms that stood nowhere: what was just written has to be found.
 */
export async function statsFor(read: Reader, terms: readonly string[]): Promise<Stats> {
  const { frequencies, nowhere, measured } = await remembered(read)
  const version = await engine.version(read)
  const known = (term: string) =>
    frequencies.has(term) || (version !== undefined && nowhere.get(term) === version)
  const unknown = terms.filter((it) => !known(it))
  const counted = await engine.frequencies(read, unknown)
  for (const term of unknown) {
    const cases = counted.get(term) ?? 0
    if (cases > 0) frequencies.set(term, cases)
    else if (version !== undefined) nowhere.set(term, version)
  }
  return { ...measured, frequencyOf: (term) => frequencies.get(term) ?? 0 }
}

async function remembered(read: Reader): Promise<Memory> {
  const known = memories.get(read)
  const now = performance.now()
  const few = known && known.frequencies.size + known.nowhere.size < MOST
  if (few && known.measured.cases >= LARGE && now - known.at < FRESH_MS) return known
  const version = await engine.version(read)
  if (few && version !== undefined && known.version === version) return known
  const measured = await engine.measure(read)
  const fresh = {
    ...{ at: now, version, measured },
    ...{ frequencies: new Map<string, number>(), nowhere: new Map<string, string>() }
  }
  memories.set(read, fresh)
  return fresh
}
