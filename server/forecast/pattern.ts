import type { Pattern } from '#schema/words.ts'
import { rateOf, type Model } from './average.ts'

interface Named {
  pattern: Pattern
  /** Fiscal months, 1 … 12. */
  months: number[]
}

const EVERY = 2 / 3
/** Less than once a year. */
const RARE = 1 / 12
const MANY = 10

/** The rule that most of the belief is in, as people say it. */
export function patternOf(models: Model[], seen: boolean[], rates: number[]): Named {
  if (hasStopped(models, seen)) return { pattern: 'stopped', months: [] }
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length
  const groups = [...Map.groupBy(models, ({ rule }) => rule)]
  const sums = groups.map(([rule, own]) => ({ rule, own, weight: sumOf(own) }))
  const [most] = sums.sort((a, b) => b.weight - a.weight)
  // A season is named where it is more likely than not; one of nearly all months is none.
  if (most && most.rule.name !== 'constant' && most.weight > 0.5) {
    const months = seasonOf(most.own)
    if (months.length < MANY) return { pattern: most.rule.name, months }
  }
  if (mean >= EVERY) return { pattern: 'everyMonth', months: ALL }
  return { pattern: mean < RARE ? 'rare' : 'nowAndThen', months: [] }
}

const ALL = Array.from({ length: 12 }, (_, at) => at + 1)
const sumOf = (models: Model[]) => models.reduce((sum, { weight }) => sum + weight, 0)

/** More likely than not something changed, and since then it has never come. */
function hasStopped(models: Model[], seen: boolean[]): boolean {
  const last = seen.lastIndexOf(true)
  return sumOf(models.filter(({ since }) => since > last)) > 0.5
}

/** The months in which it comes more often than halfway between its best and its worst month. */
function seasonOf(models: Model[]): number[] {
  const rates = ALL.map((month) =>
    models.reduce((sum, { rule, weight, came, missed }) => {
      const own = rule.classes[month - 1] ?? 0
      return sum + weight * rateOf(came[own] ?? 0, missed[own] ?? 0)
    }, 0)
  )
  const middle = (Math.max(...rates) + Math.min(...rates)) / 2
  return ALL.filter((month) => (rates[month - 1] ?? 0) > middle)
}
