import { fold, pieces } from '#language'
import { askFor } from '#server/search/ask.ts'
import { COLUMNS, type Column } from '#server/search/fields.ts'
import { forwardOf, streamOf, type Word } from '#server/search/forward.ts'
import { ranker } from '#server/search/rank.ts'
import { termsIn } from '#server/search/sought.ts'
import type { Question, Text } from './tasks.ts'

export interface Scored {
  id: string
  score: number
}

const FIRST = 100

/** The words' part of a search, with its scores: the best hundred by common terms, ranked anew. */
export function scoring(texts: readonly Text[]) {
  const none = Object.fromEntries(COLUMNS.map((it) => [it, []])) as unknown as Record<
    Column,
    Word[]
  >
  const postings = new Map<string, Set<number>>()
  let length = 0
  const streams = texts.map(({ text, language }, at) => {
    const words = pieces(text, language).map(({ start, end, terms }) => {
      return { written: fold(text.slice(start, end)), terms }
    })
    for (const { terms } of words) {
      length += terms.length
      for (const term of terms) postings.set(term, (postings.get(term) ?? new Set()).add(at))
    }
    return streamOf(forwardOf({ ...none, symptom: words }))
  })
  const stats = {
    cases: texts.length,
    averageLength: length / texts.length,
    frequencyOf: (term: string) => postings.get(term)?.size ?? 0
  }
  return async ({ query }: Question): Promise<Scored[]> => {
    const { sought } = await askFor(query, {
      knows: () => Promise.resolve(true),
      beginning: () => Promise.resolve([])
    })
    const rough = new Map<number, number>()
    for (const term of termsIn(sought)) {
      const rarity = Math.log(1 + texts.length / (1 + stats.frequencyOf(term)))
      for (const at of postings.get(term) ?? []) rough.set(at, (rough.get(at) ?? 0) + rarity)
    }
    const score = ranker(sought, stats)
    return [...rough]
      .sort((a, b) => b[1] - a[1])
      .slice(0, FIRST)
      .map(([at]) => ({ id: texts[at]?.id ?? '', score: score(streams[at] ?? new Uint32Array()) }))
      .sort((a, b) => b.score - a.score)
  }
}
