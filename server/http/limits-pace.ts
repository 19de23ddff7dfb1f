/** How late the event loop was, second by second. */
export interface Pace {
  /** Seconds in a row. */
  slowFor: number
  heavyFor: number
  overloaded: boolean
}

/** Answers are felt to be late. */
const SLOW_MS = 100
/** Answers come later than people wait. */
const HEAVY_MS = 400
/** One long piece of work is no overload. */
const SECONDS = 3

export const calm: Pace = { slowFor: 0, heavyFor: 0, overloaded: false }

/** What a second that was so late on average makes of it. Overload lasts until a second is good. */
export function paceAfter({ slowFor, heavyFor, overloaded }: Pace, meanMs: number): Pace {
  const heavy = meanMs > HEAVY_MS ? heavyFor + 1 : 0
  const isGood = meanMs <= SLOW_MS
  return {
    slowFor: isGood ? 0 : slowFor + 1,
    heavyFor: heavy,
    overloaded: !isGood && (overloaded || heavy >= SECONDS)
  }
}

/** Once, when it has been slow for a while. */
export const hasBecomeSlow = ({ slowFor }: Pace) => slowFor === SECONDS
