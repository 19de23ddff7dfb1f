import type { Counter } from './weighed.ts'

/** Words further apart than this in the query are not compared. */
const REACH = 6
/** Nor are those further apart in a case. */
const FAR = 30
/** Between the terms of one thing, like "accounts payable", may stand so many other words. */
const BETWEEN = 3
const NEVER = -1_000_000

/**
 * How near the words of a query come to each other in a case: of each two the smallest distance,
 * which adds the less the further they are apart, in the case or in the query (after Rasolofo &
 * Savoy 2003, who add the pairs' own score to BM25).
 */
export function nearness(rarities: readonly number[], counters: readonly Counter[]) {
  const words = rarities.length
  const lately = new Float64Array(words)
  const nearest = new Float64Array(words * REACH)
  const parts = counters.map(({ members }) => new Float64Array(members))
  let begun = 0

  /** The first of the two, and how many words of the query they are apart. */
  const pairOf = (one: number, other: number) =>
    Math.min(one, other) * REACH + Math.abs(one - other) - 1

  function compare(word: number, position: number) {
    for (let other = Math.max(0, word - REACH); other <= word + REACH && other < words; other++) {
      const apart = position - (lately[other] ?? NEVER)
      if (other === word || apart <= 0 || apart >= FAR) continue
      const pair = pairOf(word, other)
      const value = 1 / (apart * Math.abs(word - other))
      if (value > (nearest[pair] ?? 0)) nearest[pair] = value
    }
    lately[word] = position
  }

  return {
    begin() {
      begun = 0
      lately.fill(NEVER)
      nearest.fill(0)
      for (const seen of parts) if (seen.length > 1) seen.fill(NEVER)
    },
    /** The end of a column: nothing is near anything behind it. */
    breakOff() {
      begun += FAR * 2
    },
    /** A term stands here; whether what it is part of does. */
    met(counter: number, member: number, at: number): boolean {
      const position = at + begun
      const { word = 0, members = 1 } = counters[counter] ?? {}
      const seen = parts[counter]
      if (seen && members > 1) {
        seen[member] = position
        const oldest = seen.reduce((least, it) => Math.min(least, it))
        if (position - oldest >= members + BETWEEN) return false
        seen.fill(NEVER)
      }
      if (lately[word] !== position) compare(word, position)
      return true
    },
    sum(): number {
      let sum = 0
      for (let pair = 0; pair < nearest.length; pair++) {
        const value = nearest[pair] ?? 0
        if (value === 0) continue
        const first = Math.floor(pair / REACH)
        const second = first + (pair % REACH) + 1
        sum += value * Math.min(rarities[first] ?? 0, rarities[second] ?? 0)
      }
      return sum
    }
  }
}
