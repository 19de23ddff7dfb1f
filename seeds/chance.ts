/** Numbers that look random and are the same each time for the same word (mulberry32). */
export function chanceFor(word: string) {
  let state = 0x9e3779b9
  for (const char of word) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x85ebca6b)

  function next() {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    /** From 0 up to, not including, 1. */
    next,
    happens: (probability: number) => next() < probability,
    /** A whole number from `low` to `high`, both included. */
    between: (low: number, high: number) => low + Math.floor(next() * (high - low + 1)),
    /** One of these; undefined of none. */
    of: <T>(items: readonly T[]): T | undefined => items[Math.floor(next() * items.length)]
  }
}

export type Chance = ReturnType<typeof chanceFor>
