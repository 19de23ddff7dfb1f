import { analyseQuery, fold, stopWord, words as wordsOf, pieces, type QueryTerm } from '#language'
import { COLUMNS, type Column } from '#server/search/fields.ts'
import { forwardOf, streamOf, type Word } from '#server/search/forward.ts'
import { ranker, TUNING, type Tuning } from '#server/search/rank.ts'
import type { Sought, Alternative, Stats } from '#server/search/sought.ts'
import type { Engine } from './engine.ts'

const FIRST = 100

export interface Options {
  tuning?: Partial<Tuning>
  rank?: boolean
  known?: boolean
  first?: number
  alternatives?: (word: QueryTerm) => Alternative[]
  repair?: (word: QueryTerm, knows: (w: string) => boolean, vocabulary: unknown) => Alternative[]
  prepare?: (words: Map<string, number>) => unknown
  formTerms?: boolean
}

export const plainAlternatives = ({ terms, word }: QueryTerm): Alternative[] =>
  terms.map((term) => ({ terms: [term], worth: 1, origin: 'typed' as const, word }))

export function ours(name: string, options: Options = {}): Engine {
  return {
    name,
    build(texts) {
      const blank = Object.fromEntries(COLUMNS.map((it) => [it, [] as Word[]])) as unknown as Record<Column, Word[]>
      const docs = texts.map(({ text, language }) =>
        pieces(text, language).map(({ start, end, terms }) => ({ written: fold(text.slice(start, end)), terms }))
      )
      const streams = docs.map((symptom) => streamOf(forwardOf({ ...blank, symptom })))
      const postings = new Map<string, Map<number, number>>()
      const forms = new Map<string, Set<string>>()
      const formDf = new Map<string, number>()
      docs.forEach((doc, at) => {
        const own = new Set<string>()
        for (const { terms, written } of doc) {
          let f = forms.get(written)
          if (!f) forms.set(written, (f = new Set()))
          own.add(written)
          for (const term of terms) {
            f.add(term)
            let p = postings.get(term)
            if (!p) postings.set(term, (p = new Map()))
            p.set(at, (p.get(at) ?? 0) + 2)
          }
        }
        for (const w of own) formDf.set(w, (formDf.get(w) ?? 0) + 1)
      })
      const lengths = docs.map((doc) => doc.reduce((s, { terms }) => s + terms.length, 0))
      const averageTokens = lengths.reduce((s, it) => s + it, 0) / docs.length
      const stats: Stats = {
        cases: docs.length,
        averageLength: averageTokens,
        frequencyOf: (term) => postings.get(term)?.size ?? 0
      }
      const prepared = options.prepare?.(formDf)
      const tuning = { ...TUNING, ...options.tuning }
      const alternativesOf = options.alternatives ?? plainAlternatives
      return ({ query, language }, most) => {
        const words = analyseQuery(query, options.known ? language : undefined)
        const sought: Sought[] = words.map((word) => {
          const alternatives = alternativesOf(word)
          if (options.formTerms)
            for (const t of forms.get(fold(word.word)) ?? [])
              if (!alternatives.some((it) => it.terms.includes(t)))
                alternatives.push({ terms: [t], worth: 1, origin: 'typed', word: word.word })
          if (options.repair && !word.code)
            for (const it of options.repair(word, (w) => formDf.has(w), prepared)) {
              if (it.terms.length) alternatives.push(it)
              else
                for (const t of (analyseQuery(it.word)[0]?.terms ?? []))
                  if (!alternatives.some((o) => o.terms.includes(t)))
                    alternatives.push({ ...it, terms: [t] })
            }
          return {
            typed: word.word,
            start: word.start,
            end: word.end,
            code: word.code,
            alternatives,
            prefixes: []
          }
        })
        const scores = new Map<number, number>()
        for (const term of new Set(sought.flatMap((it) => it.alternatives.flatMap((a) => a.terms)))) {
          const p = postings.get(term)
          if (!p) continue
          const rarity = Math.log((docs.length - p.size + 0.5) / (p.size + 0.5))
          const idf = rarity > 0 ? rarity : 1e-6
          for (const [at, tf] of p) {
            const norm = tf + 1.2 * (0.25 + (0.75 * (lengths[at] ?? 0)) / averageTokens)
            scores.set(at, (scores.get(at) ?? 0) + (idf * tf * 2.2) / norm)
          }
        }
        let found = [...scores].sort((a, b) => b[1] - a[1]).slice(0, options.first ?? FIRST)
        if (options.rank !== false) {
          const rank = ranker(sought, stats, tuning, wordsOf(query).map(it => it.text).filter(it => stopWord(it)))
          found = found
            .map(([at]): [number, number] => [at, rank(streams[at] ?? new Uint32Array())])
            .sort((a, b) => b[1] - a[1])
        }
        return found.slice(0, most).flatMap(([at]) => texts[at]?.id ?? [])
      }
    }
  }
}
