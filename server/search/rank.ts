import { COLUMNS, WEIGHTS, type Column } from './fields.ts'
import { isWritten } from './forward.ts'
import { nearness } from './nearness.ts'
import type { Sought, Stats } from './sought.ts'
import { weighed, type Meaning, type Way } from './weighed.ts'

/** Chosen by measurement on half of the tasks (docs/search.md); all have a broad optimum. */
export const TUNING = {
  /** How soon a word repeated says nothing more. */
  k1: 1.2,
  /** How much a long case has to say a word more often. */
  b: 0.75,
  /** A word in another form than typed, beside one as typed. */
  otherForm: 0.55,
  /** What two words of the query next to each other add, of the rarity of the commoner one. */
  near: 0.5
}

const weights = COLUMNS.map((it) => WEIGHTS[it])
const isLong = COLUMNS.map((it) => it === ('files' satisfies Column))
const REST = 0x7fffffff

/**
 * How well a case answers what was sought, from its words in their order (forward.ts). BM25F
 * (Robertson & Zaragoza 2009): columns weighted before saturation, files by their own length, so
 * that a long file buries nobody's case. The ways to read a word are synonyms, of which the best
 * counts: a word that is looked for as one of three languages is still one word. Words that are
 * near each other in query and case add to it (nearness.ts).
 */
export function ranker(
  sought: readonly Sought[],
  stats: Stats,
  tuning = TUNING
): (stream: Uint32Array) => number {
  const { k1, b, otherForm } = tuning
  const { counters, meanings, words } = weighed(sought, stats)
  const some = sieve(meanings.keys())
  const inFields = new Float64Array(counters.length)
  const inFiles = new Float64Array(counters.length)
  const near = nearness(
    words.map(({ rarity }) => rarity),
    counters
  )

  function scoreOf(counter: number, fields: number, files: number) {
    const often = (inFields[counter] ?? 0) / fields + (inFiles[counter] ?? 0) / files
    return ((counters[counter]?.rarity ?? 0) * often * (k1 + 1)) / (often + k1)
  }

  return (stream) => {
    inFields.fill(0)
    inFiles.fill(0)
    near.begin()
    const lengths = { fields: 0, files: 0 }
    let [column, position, written] = [0, 0, 0]
    for (let at = 0; at < stream.length; at++) {
      const entry = stream[at] ?? 0
      if (entry === 0) {
        column += 1
        near.breakOff()
        continue
      }
      let term = entry
      if (isWritten(entry)) {
        position += 1
        written = entry
        const next = stream[at + 1] ?? 0
        if (next !== 0 && !isWritten(next)) continue
        term = entry & REST
      }
      const files = isLong[column] ?? false
      if (files) lengths.files += 1
      else lengths.fields += 1
      if (!some[term & SIEVE]) continue
      for (const meaning of meanings.get(term) ?? []) {
        if (!near.met(meaning.counter, meaning.member, position)) continue
        const worth = worthOf(meaning, written, otherForm) * (weights[column] ?? 1)
        const often = files ? inFiles : inFields
        often[meaning.counter] = (often[meaning.counter] ?? 0) + worth
      }
    }
    const norm = (length: number) => 1 - b + (b * length) / stats.averageLength
    const [fields, files] = [norm(lengths.fields), norm(lengths.files)]
    const of = (counter: number) => scoreOf(counter, fields, files)
    let score = tuning.near * near.sum()
    for (const { ways } of words) score += best(ways, of)
    return score
  }
}

const worthOf = ({ worth, written }: Meaning, as: number, otherForm: number) =>
  written === 0 || written === as ? worth : worth * otherForm

/** A compound counts by its pairs where they find more of it than the whole word does. */
function best(ways: readonly Way[], scoreOf: (counter: number) => number): number {
  const sum = (all: number[]) => all.reduce((sum, counter) => sum + scoreOf(counter), 0)
  return ways.reduce((best, { whole, pairs }) => Math.max(best, sum(whole), sum(pairs)), 0)
}

const SIEVE = 4095

/** Most words of a case are none that was asked for, and this tells without looking them up. */
function sieve(hashes: Iterable<number>): Uint8Array {
  const some = new Uint8Array(SIEVE + 1)
  for (const hash of hashes) some[hash & SIEVE] = 1
  return some
}
