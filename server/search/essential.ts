import type { Sought, Stats } from './sought.ts'

/** Up to so many cases, or this share of all of them, a word tells something by itself. */
const FEW = 1_000
const SHARE = 0.03
/** So many cases are enough to choose among. */
const ENOUGH = 500

/**
 * The words of a query that a case has to have one of to be found. In a large house a word that
 * stands everywhere would find half of it: beside rarer words it only ranks what those find. What
 * is rare is never left out, and common words neither until enough is found.
 */
export function essential(sought: Sought[], stats: Stats): Sought[] {
  const most = Math.max(FEW, stats.cases * SHARE)
  const common = new Map(sought.map((it) => [it, casesOf(it, stats)]))
  const rarestFirst = sought.toSorted((a, b) => (common.get(a) ?? 0) - (common.get(b) ?? 0))
  const kept = new Set<Sought>()
  let cases = 0
  for (const it of rarestFirst) {
    const own = common.get(it) ?? 0
    if (cases >= ENOUGH && own > most) break
    kept.add(it)
    cases += own
  }
  return sought.filter((it) => kept.has(it))
}

/** At most so many cases have it. */
const casesOf = ({ alternatives }: Sought, { frequencyOf }: Stats) =>
  alternatives.reduce((sum, { terms }) => sum + Math.min(...terms.map(frequencyOf)), 0)
