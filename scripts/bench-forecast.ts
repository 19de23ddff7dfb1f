import { judgeIn, type Spread } from './bench-forecast/judge.ts'
import { METHODS, type Name } from './bench-forecast/methods.ts'

/**
 * `npm run bench:forecast`: how often the next period in which an exception comes is named rightly
 * in twenty made worlds of which the last six months are held back ("none" where none brings it),
 * and the Brier score of the probability of each month, beside two simple ways of foretelling.
 */
const WORLDS = Array.from({ length: 20 }, (_, at) => at + 1)
const names = Object.keys(METHODS) as Name[]
const began = performance.now()
const judged = names.map((name) => ({ name, ...judgeIn(name, WORLDS) }))

const figures = ({ mean, sd, min, max }: Spread) => ({
  mean: mean.toFixed(3),
  sd: sd.toFixed(3),
  min: min.toFixed(3),
  max: max.toFixed(3)
})
const byName = (of: (it: (typeof judged)[number]) => Spread) =>
  Object.fromEntries(judged.map((it) => [it.name, figures(of(it))]))

console.log(`\nThe right period named, over ${WORLDS.length} worlds`)
console.table(byName(({ right }) => right))
console.log('Brier score of the months, less is better')
console.table(byName(({ brier }) => brier))
for (const what of ['right', 'brier'] as const) {
  console.log(`By rule: ${what === 'right' ? 'the right period named' : 'Brier score'}`)
  const rules = judged[0]?.byRule.toSorted((a, b) => b.of - a.of) ?? []
  console.table(
    Object.fromEntries(
      rules.map(({ rule, of }) => [
        rule,
        { histories: of, ...Object.fromEntries(judged.map((it) => [it.name, at(it, rule, what)])) }
      ])
    )
  )
}
console.log(`${Math.round(performance.now() - began)} ms`)

function at({ byRule }: (typeof judged)[number], rule: string, what: 'right' | 'brier') {
  return byRule.find((it) => it.rule === rule)?.[what].toFixed(3)
}
