import { DUE, HALF_LIFE, MOST_BY_SIGNALS, SIGNALS, STATES, type SignalKind } from './weights.ts'

const DAY = 86_400_000
/** 95 of 100. */
const Z = 1.96

/**
 * What can be said of a share after few trials: the lower bound of Wilson's score interval
 * (E. B. Wilson, Probable inference, the law of succession, and statistical inference, 1927).
 */
export function surely(successes: number, trials: number): number {
  if (trials === 0) return 0
  const share = successes / trials
  const z2 = Z * Z
  const spread = Z * Math.sqrt((share * (1 - share) + z2 / (4 * trials)) / trials)
  return Math.max(0, (share + z2 / (2 * trials) - spread) / (1 + z2 / trials))
}

/** 1 for now, half of it for each half-life that has gone by. */
export function lately(then: string | null, now: string): number {
  if (then === null) return 0
  return 0.5 ** (Math.max(0, Date.parse(now) - Date.parse(then)) / DAY / HALF_LIFE)
}

export const standing = (state: keyof typeof STATES, due: boolean) =>
  STATES[state] * (due ? DUE : 1)

/**
 * How much more often something is so than by chance, where it is so in `share` of all; 0 to 1, and
 * careful: one time alone proves no season.
 */
export const excess = (times: number, of: number, share: number) =>
  Math.max(0, (times / (of + 1) - share) / (1 - share))

/** What the score of the words is multiplied with: 1 to 1 + MOST_BY_SIGNALS. */
export function factorOf(valueOf: (kind: SignalKind) => number): number {
  const sum = KINDS.reduce(
    (sum, kind) => sum + SIGNALS[kind] * Math.min(1, Math.max(0, valueOf(kind))),
    0
  )
  return 1 + MOST_BY_SIGNALS * Math.min(1, sum)
}

const KINDS = Object.keys(SIGNALS) as SignalKind[]
