/**
 * How much may be added by what is known of a case besides its words? Every text of the retrieval
 * tasks gets a signal drawn at random, the whole of it together, which is the worst that signals
 * can be; the most is what costs less than a thousandth of MRR@10.
 *
 *     node scripts/bench-search/signals.ts
 */
import { chanceFor } from '#seeds/chance.ts'
import { scoring, type Scored } from './scored.ts'
import { tasks, translationsOf, type Question } from './tasks.ts'

const MOSTS = [0.02, 0.04, 0.06, 0.08, 0.1, 0.12, 0.15, 0.2, 0.3, 0.5]
const DRAWS = 10
const ALLOWED = 0.001
const FIRST = 10

function reciprocal(found: Scored[], { relevant }: Question): number {
  const rank = found.slice(0, FIRST).findIndex(({ id }) => relevant.includes(id))
  return rank < 0 ? 0 : 1 / (rank + 1)
}

const mean = (values: number[]) => values.reduce((sum, it) => sum + it, 0) / (values.length || 1)

for (const task of tasks('all')) {
  const search = scoring(task.texts)
  const answered: { question: Question; found: Scored[] }[] = []
  for (const question of task.questions) {
    const translated = translationsOf(question)
    const found = (await search(question)).filter(({ id }) => !translated(id))
    answered.push({ question, found })
  }
  const plain = mean(answered.map(({ question, found }) => reciprocal(found, question)))
  const lost = MOSTS.map((most) => {
    const draws = Array.from({ length: DRAWS }, (_, draw) => {
      const chance = chanceFor(`signals ${draw}`)
      const signals = new Map(task.texts.map(({ id }) => [id, 1 + most * chance.next()]))
      return mean(
        answered.map(({ question, found }) => {
          const ranked = found
            .map(({ id, score }) => ({ id, score: score * (signals.get(id) ?? 1) }))
            .sort((a, b) => b.score - a.score)
          return reciprocal(ranked, question)
        })
      )
    })
    return plain - mean(draws)
  })
  const allowed = MOSTS.filter((_, at) => (lost[at] ?? 1) <= ALLOWED).at(-1) ?? 0
  console.log(
    [
      task.name.padEnd(12),
      `MRR@10 ${plain.toFixed(4)}`,
      ...lost.map((it, at) => `${MOSTS[at]}: ${(-it).toFixed(4)}`),
      `at most ${allowed}`
    ].join('  ')
  )
}
