import { forecastOf } from '#server/forecast/forecast.ts'
import { moved } from '#server/organisation/periods.ts'
import { FIRST_MONTH, HELD_BACK, SEEN } from './worlds.ts'

/** What a method says of the months held back. */
export interface Said {
  /** That it comes in each of them. */
  probability: number[]
  /** The first of them in which it comes; null: in none. */
  first: number | null
}

export type Method = (came: boolean[]) => Said

/** Any year will do: the rules know only months. */
const START = `2023-${String(FIRST_MONTH).padStart(2, '0')}`
const held = Array.from({ length: HELD_BACK }, (_, at) => at)

const ours: Method = (came) => {
  const { next, coming, pattern } = forecastOf(
    {
      came: came.flatMap((it, at) => (it ? [moved(START, at)] : [])),
      first: START,
      now: moved(START, SEEN - 1),
      sawNow: true
    },
    HELD_BACK
  )
  const first = coming.findIndex(({ period }) => period === next?.period)
  return {
    probability: coming.map(({ probability }) => probability),
    first: pattern === 'unknown' || first < 0 ? null : first
  }
}

const sameMonthLastYear: Method = (came) => {
  const year = held.map((at) => came[SEEN + at - 12] ?? false)
  const first = year.indexOf(true)
  return { probability: year.map(Number), first: first < 0 ? null : first }
}

/** What is overdue by its rate is expected at once. */
const overallRate: Method = (came) => {
  const rate = came.filter(Boolean).length / SEEN
  const due = came.lastIndexOf(true) + Math.round(1 / rate) - SEEN
  const first = rate > 0 ? Math.max(0, due) : HELD_BACK
  return { probability: held.map(() => rate), first: first < HELD_BACK ? first : null }
}

export const METHODS = {
  'model averaging': ours,
  'same month last year': sameMonthLastYear,
  'overall rate': overallRate
}
export type Name = keyof typeof METHODS
