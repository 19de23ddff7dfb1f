import { translationsOf, type Question } from './tasks.ts'

/** Of the first ten, over all questions of a task. */
export interface Measures {
  mrr: number
  recall: number
  ndcg: number
  questions: number
}

/** Up to `most` ids of texts, the best first. */
export type Search = (question: Question, most: number) => string[] | Promise<string[]>

const FIRST = 10
const TRANSLATIONS = 4

export async function measure(search: Search, questions: readonly Question[]): Promise<Measures> {
  let [mrr, recall, ndcg] = [0, 0, 0]
  for (const question of questions) {
    const translated = translationsOf(question)
    const ids = await search(question, FIRST + TRANSLATIONS)
    const ranks = ids
      .filter((id) => !translated(id))
      .slice(0, FIRST)
      .flatMap((id, at) => (question.relevant.includes(id) ? [at + 1] : []))
    const gain = (all: number[]) => all.reduce((sum, rank) => sum + 1 / Math.log2(rank + 1), 0)
    const ideal = question.relevant.slice(0, FIRST).map((_, at) => at + 1)
    mrr += ranks[0] ? 1 / ranks[0] : 0
    recall += ranks.length / question.relevant.length
    ndcg += gain(ranks) / gain(ideal)
  }
  const count = questions.length || 1
  return { mrr: mrr / count, recall: recall / count, ndcg: ndcg / count, questions: count }
}
