import { COLUMNS, type Column } from '../search/fields.ts'
import { hashOf, isWritten } from '../search/forward.ts'
import type { Sought, Stats } from '../search/sought.ts'
import { DOUBT, LIKENESS, SMALL_HOUSE } from './weights.ts'

const REST = 0x7fffffff
const PAIR = /^[가-힣]{1,2}$/

export interface Likeness {
  /** Of what a text says, weighed by how rare it is, how much another says too: 0 to 1. */
  share: number
  /** How many of its words title or symptom of the other have. */
  words: number
}

/** How much of a text the cases say that their streams (search/forward.ts) hold. */
export function likenessTo(
  sought: readonly Sought[],
  stats: Stats
): (stream: Uint32Array) => Likeness {
  const all = distinct(sought).map((it) => {
    const terms = it.alternatives.flatMap(({ terms }) => terms)
    const most = Math.max(0, ...terms.map((term) => stats.frequencyOf(term)))
    return { ...split(terms), rarity: rarityOf(most, stats.cases) }
  })
  const whole = all.reduce((sum, { rarity }) => sum + rarity, 0)
  return (stream) => {
    const places = placesIn(stream)
    let [said, words] = [0, 0]
    for (const { wholes, pairs, rarity } of all) {
      const place = Math.max(bestOf(wholes, places), together(pairs, places))
      said += rarity * place
      if (place >= LIKENESS.symptom) words += 1
    }
    return { share: said / (whole + DOUBT), words }
  }
}

/** In a small house each word seems rare, or common: it is weighed as in a larger one. */
const rarityOf = (frequency: number, cases: number) =>
  Math.log(1 + (cases + SMALL_HOUSE - frequency + 0.5) / (Math.max(1, frequency) + 0.5))

/** A word that is said twice says it once. */
const distinct = (sought: readonly Sought[]) => [
  ...new Map(sought.map((it) => [it.typed.toLowerCase(), it])).values()
]

const split = (terms: readonly string[]) => ({
  wholes: terms.filter((it) => !PAIR.test(it)).map(hashOf),
  pairs: terms.filter((it) => PAIR.test(it)).map(hashOf)
})

const bestOf = (terms: readonly number[], places: Map<number, number>) =>
  terms.reduce((best, it) => Math.max(best, places.get(it) ?? 0), 0)

/** Pairs of syllables stand for a word only as far as all of them are there. */
function together(pairs: readonly number[], places: Map<number, number>) {
  if (!pairs.length) return 0
  const found = pairs.filter((it) => places.has(it)).length / pairs.length
  return bestOf(pairs, places) * found * found
}

const WORTH = COLUMNS.map((it: Column) => LIKENESS[it])

/** What the best place of each term in a case is worth. */
function placesIn(stream: Uint32Array): Map<number, number> {
  const places = new Map<number, number>()
  let column = 0
  stream.forEach((entry, at) => {
    if (entry === 0) column += 1
    const next = stream[at + 1] ?? 0
    // A word whose only term is written the same stands for it.
    if (entry === 0 || (isWritten(entry) && next !== 0 && !isWritten(next))) return
    const term = entry & REST
    places.set(term, Math.max(places.get(term) ?? 0, WORTH[column] ?? 0))
  })
  return places
}
