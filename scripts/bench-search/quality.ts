import type { Engine } from './engines/engine.ts'
import { trigram, unicode61 } from './engines/fts5.ts'
import { labKnown, labUnknown } from './engines/lab.ts'
import { asItComes, withLanguages, withLanguagesFuzzy } from './engines/lunr.ts'
import { miniSearch, miniSearchFuzzy } from './engines/minisearch.ts'
import { leaveHouses, ours } from './engines/ours.ts'
import { ideas } from './ideas.ts'
import { measure, type Measures } from './measures.ts'
import { tasks, type Half, type Question, type Task } from './tasks.ts'
import { mistyped, withoutDiacritics } from './typing.ts'

const WAYS: { name: string; only?: string[]; typed: (query: string, at: number) => string }[] = [
  { name: 'as asked', typed: (query) => query },
  { name: 'one typing error', typed: mistyped },
  { name: 'without diacritics', only: ['pl', 'ro'], typed: withoutDiacritics }
]
const ENGINES = [
  ours('Bridgebook'),
  labKnown,
  labUnknown,
  trigram,
  unicode61,
  miniSearch,
  miniSearchFuzzy,
  withLanguages,
  withLanguagesFuzzy,
  asItComes
]

/** Prints tables: an engine a line, a task a column, for each way of typing and each measure. */
export async function quality(half: Half, ofIdeas: boolean, only?: string[]) {
  const all = tasks(half).filter(({ name }) => !only || only.includes(name))
  const began = performance.now()
  const engines = ofIdeas ? ideas : ENGINES
  const found = new Map<string, Measures>()
  for (const task of all) {
    for (const engine of engines) {
      const search = await engine.build(task.texts)
      for (const { name, only, typed } of WAYS) {
        if (only && !only.includes(task.name)) continue
        const questions = asTyped(task, typed)
        found.set(`${engine.name} ${task.name} ${name}`, await measure(search, questions))
      }
    }
    await leaveHouses()
  }
  const counts = all.map(({ name, questions }) => `${name} ${questions.length}`)
  console.log(`questions, ${half}: ${counts.join(', ')}`)
  for (const measure of ['mrr', 'recall', 'ndcg'] as const) {
    for (const { name: way, only } of WAYS) {
      const columns = all.filter(({ name }) => !only || only.includes(name))
      if (columns.length === 0 || (ofIdeas && measure !== 'mrr')) continue
      console.log(`\n${NAMES[measure]}, ${way}`)
      print(engines, columns, (engine, task) => found.get(`${engine} ${task} ${way}`)?.[measure])
    }
  }
  console.log(`\n${((performance.now() - began) / 1000).toFixed(0)} s`)
}

const NAMES = { mrr: 'MRR@10', recall: 'Recall@10', ndcg: 'nDCG@10' }

const asTyped = ({ questions }: Task, typed: (query: string, at: number) => string): Question[] =>
  questions.map((it, at) => ({ ...it, query: typed(it.query, at) }))

function print(
  engines: readonly Engine[],
  columns: readonly Task[],
  valueOf: (engine: string, task: string) => number | undefined
) {
  const width = Math.max(...engines.map(({ name }) => name.length))
  console.log(''.padEnd(width), ...columns.map(({ name }) => name.padStart(6)))
  for (const { name } of engines) {
    const values = columns.map((task) => valueOf(name, task.name)?.toFixed(4) ?? '')
    console.log(name.padEnd(width), ...values.map((it) => it.padStart(6)))
  }
}
