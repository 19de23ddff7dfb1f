import { RULES, type Rule } from './rules.ts'

/** One account of the past: a rule, held since a period; before it the same rule had other rates. */
export interface Model {
  rule: Rule
  /** Which of the periods seen is the first that it still holds for; 0: nothing has changed. */
  since: number
  /** Its share of the belief in all of them. */
  weight: number
  /** How often each class came, and did not come, since then. */
  came: number[]
  missed: number[]
}

/**
 * Every rule with every place of one change, weighted by how well it foretold what was seen, one
 * period after the other: J. A. Hoeting, D. Madigan, A. E. Raftery, C. T. Volinsky, "Bayesian Model
 * Averaging: A Tutorial", Statistical Science 14 (1999). The estimate inside a class is that of
 * R. E. Krichevsky, V. K. Trofimov, "The Performance of Universal Encoding", IEEE Transactions on
 * Information Theory 27 (1981): habits come nearly always or nearly never, and so does its prior.
 * Before anything is seen an account weighs the less, the more rates it has to learn.
 */
export function average(seen: boolean[], firstMonth: number): Model[] {
  const monthOf = (at: number) => (firstMonth - 1 + at) % 12
  const models = RULES.flatMap((rule) => accountsBy(rule, seen, monthOf))
  const best = Math.max(...models.map(({ weight }) => weight))
  const likely = models
    .map((it) => ({ ...it, weight: Math.exp(it.weight - best) }))
    .filter(({ weight }) => weight > NEGLIGIBLE)
  const sum = likely.reduce((all, { weight }) => all + weight, 0)
  return likely.map((it) => ({ ...it, weight: it.weight / sum }))
}

const NEGLIGIBLE = 1e-6

/** The rule without a change and with one at each place; weights are still logarithms. */
function accountsBy(rule: Rule, seen: boolean[], monthOf: (at: number) => number): Model[] {
  const nothing = () => rule.classes.slice(0, rule.rates).map(() => 0)
  const before = Array.from({ length: seen.length + 1 }, () => 0)
  const counts = { came: nothing(), missed: nothing() }
  for (const [at, came] of seen.entries()) {
    before[at + 1] = (before[at] ?? 0) + learn(counts, rule.classes[monthOf(at)] ?? 0, came)
  }
  const models: Model[] = []
  const later = { came: nothing(), missed: nothing() }
  let after = 0
  const places = Math.max(1, seen.length - 1)
  for (let since = seen.length - 1; since >= 0; since--) {
    after += learn(later, rule.classes[monthOf(since)] ?? 0, seen[since] ?? false)
    const prior = since === 0 ? 1 / rule.rates : 1 / (2 * rule.rates * places)
    models.push({
      rule,
      since,
      weight: Math.log(prior / rule.kin) + (before[since] ?? 0) + after,
      came: [...later.came],
      missed: [...later.missed]
    })
  }
  return models
}

interface Counts {
  came: number[]
  missed: number[]
}

/** Counts one period in, and says how far it was foretold: the logarithm of its probability. */
function learn({ came, missed }: Counts, at: number, it: boolean): number {
  const [yes, no] = [came[at] ?? 0, missed[at] ?? 0]
  if (it) came[at] = yes + 1
  else missed[at] = no + 1
  return Math.log(it ? rateOf(yes, no) : 1 - rateOf(yes, no))
}

/** Krichevsky and Trofimov: as if it had come and stayed away half a time each before. */
export const rateOf = (came: number, missed: number) => (came + 0.5) / (came + missed + 1)
