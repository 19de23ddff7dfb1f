import type { Alternative, Sought, Stats } from './sought.ts'

/** Up to so many cases, or this share of all of them, a word tells something by itself. */
const FEW = 1_000
const SHARE = 0.01
/** So many cases are enough to choose among. */
const ENOUGH = 300

/** So many terms of the glossary find what the trade calls it elsewhere; each costs the index time. */
const SIBLINGS = 12
const SIBLINGS_IN_LARGE = 5
const LARGE = 5_000

/**
 * The words of a query that a case has to have one of to be found. In a large house a word that
 * stands everywhere would find half of it: beside rarer words it only ranks what those find. What
 * is rare is never left out, and common words neither until enough is found.
 */
export function essential(sought: Sought[], stats: Stats): Sought[] {
  const most = Math.max(FEW, stats.cases * SHARE)
  const all = sought.map((it) => withRareSiblings(it, most, stats))
  const common = new Map(all.map((it) => [it, casesOf(it.alternatives, stats)]))
  const rarestFirst = all.toSorted((a, b) => (common.get(a) ?? 0) - (common.get(b) ?? 0))
  const kept = new Set<Sought>()
  let cases = 0
  for (const it of rarestFirst) {
    const own = common.get(it) ?? 0
    if (cases >= ENOUGH && own > most) break
    kept.add(it)
    cases += own
  }
  return all.filter((it) => kept.has(it))
}

/** What the glossary adds must not make a rare word a common one. */
function withRareSiblings(it: Sought, most: number, stats: Stats): Sought {
  const cases = (one: Alternative) => casesOf([one], stats)
  const own = it.alternatives.filter((one) => one.origin !== 'glossary' && !isBegun(one, it))
  const isLarge = stats.cases >= LARGE
  // What is found in plenty by its own name is not missed under another.
  if (isLarge && casesOf(own, stats) > FEW) return { ...it, alternatives: own }
  const siblings = it.alternatives
    .filter((one) => one.origin === 'glossary' && cases(one) <= most)
    .sort((a, b) => cases(b) - cases(a))
    .slice(0, isLarge ? SIBLINGS_IN_LARGE : SIBLINGS)
  return { ...it, alternatives: [...own, ...siblings] }
}

/** Its beginning finds it already. */
const isBegun = ({ origin, terms: [term = ''] }: Alternative, { prefixes }: Sought) =>
  origin === 'beginning' && prefixes.some((prefix) => term.startsWith(prefix))

/** At most so many cases have one of them. */
const casesOf = (alternatives: readonly Alternative[], { frequencyOf }: Stats) =>
  alternatives.reduce((sum, { terms }) => sum + Math.min(...terms.map(frequencyOf)), 0)
