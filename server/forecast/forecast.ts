import type { Certainty, Pattern } from '#schema/words.ts'
import { moved } from '../organisation/periods.ts'
import { likeliestFirst, lookAhead } from './ahead.ts'
import { average } from './average.ts'
import { patternOf } from './pattern.ts'

export interface Past {
  /** The periods in which it came. */
  came: string[]
  /** The first period in which it could have come. */
  first: string
  /** The current period. */
  now: string
  /** What the current period brings is known: it came, or the period is over. */
  sawNow: boolean
}

export interface Comes {
  pattern: Pattern
  months: number[]
  certainty: Certainty
  next: { period: string; probability: number } | null
  coming: { period: string; probability: number }[]
  /** Periods in which it could have come. */
  periods: number
}

const AHEAD = 12
/** Older habits say little: nobody looks back further than five years. */
const BACK = 60
/** With less than this nothing is said. */
const LEAST_PERIODS = 4
const LEAST_TIMES = 2
/** Twice may be chance, however well a rule fits. */
const ENOUGH_TIMES = 3
const SURE = 0.8
const LIKELY = 0.5

/** When an exception comes next, from the periods in which it came: a rule over plain values. */
export function forecastOf({ came, first, now, sawNow }: Past, ahead = AHEAD): Comes {
  const has = new Set(came)
  const seen: boolean[] = []
  const end = sawNow ? moved(now, 1) : now
  const earliest = moved(end, -BACK)
  const start = first > earliest ? first : earliest
  for (let period = start; period < end; period = moved(period, 1)) seen.push(has.has(period))
  const models = average(seen, monthOf(start))
  const look = lookAhead(models, monthOf(end), ahead)
  const coming = look.probability.map((it, at) => ({ period: moved(end, at), probability: it }))
  const times = seen.filter(Boolean).length
  const known = { coming, periods: seen.length }
  if (seen.length < LEAST_PERIODS || times < LEAST_TIMES) return { ...NOTHING, ...known }
  const { pattern, months } = patternOf(models, seen, look.probability)
  const at = pattern === 'stopped' ? null : likeliestFirst(look)
  const next = at === null ? null : (coming[at] ?? null)
  const certainty = certaintyOf(next ? next.probability : look.none, times)
  return { ...known, pattern, months, certainty, next }
}

const NOTHING: Pick<Comes, 'pattern' | 'months' | 'certainty' | 'next'> = {
  pattern: 'unknown',
  months: [],
  certainty: 'unknown',
  next: null
}
const monthOf = (period: string) => Number(period.slice(5))

function certaintyOf(probability: number, times: number): Certainty {
  if (probability >= SURE && times >= ENOUGH_TIMES) return 'sure'
  return probability >= LIKELY ? 'likely' : 'unsure'
}
