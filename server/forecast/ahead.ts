import { rateOf, type Model } from './average.ts'

/** How likely each of the months to come is, and how likely to be the first one. */
export interface Ahead {
  probability: number[]
  first: number[]
  /** That it comes in none of them. */
  none: number
}

/** Averaged over the models. While it stays away, each of them learns that it does. */
export function lookAhead(models: Model[], nextMonth: number, count: number): Ahead {
  const probability = Array.from({ length: count }, () => 0)
  const first = Array.from({ length: count }, () => 0)
  let none = 0
  for (const { rule, weight, came, missed } of models) {
    const away = [...missed]
    let still = weight
    for (let at = 0; at < count; at++) {
      const own = rule.classes[(nextMonth - 1 + at) % 12] ?? 0
      probability[at] = (probability[at] ?? 0) + weight * rateOf(came[own] ?? 0, missed[own] ?? 0)
      const now = still * rateOf(came[own] ?? 0, away[own] ?? 0)
      first[at] = (first[at] ?? 0) + now
      still -= now
      away[own] = (away[own] ?? 0) + 1
    }
    none += still
  }
  return { probability, first, none }
}

/** The period that is most likely the first in which it comes; null: most likely none of them. */
export function likeliestFirst({ first, none }: Ahead): number | null {
  const most = Math.max(...first)
  return most > none ? first.indexOf(most) : null
}
