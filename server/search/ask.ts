import { analyseQuery, fold, highlighter, type QueryTerm } from '#language'
import type { Language } from '#schema/words.ts'
import type { Ask } from './engine.ts'

const SHORTEST_PREFIX = 2
const MOST_TERMS = 64

/**
 * What people type, as something that the index can be asked. A word typed with * is a beginning;
 * so is a last word that nothing which the reader may see has (`knows`): it is probably still being
 * typed.
 */
export async function askFor(
  query: string,
  knows: (term: string) => Promise<boolean>,
  language?: Language
) {
  const words = analyseQuery(query, language)
  const terms = new Set<string>()
  const prefixes = new Set<string>()
  for (const word of words) {
    for (const term of word.terms) (word.prefix ? prefixes : terms).add(term)
  }
  const last = words.at(-1)
  if (last && !last.prefix && endsWith(query, last) && !(await knowsAny(last.terms, knows))) {
    prefixes.add(beginning(last))
  }
  const ask: Ask = {
    terms: [...terms].slice(0, MOST_TERMS),
    prefixes: [...prefixes].filter((it) => it.length >= SHORTEST_PREFIX).slice(0, 8)
  }
  return { ask, words }
}

/** Tells where a text has what was asked for. */
export const marksOf = ({ terms, prefixes }: Ask, words: QueryTerm[]) =>
  highlighter(
    new Set(terms),
    prefixes,
    words.some(({ code }) => code)
  )

const endsWith = (query: string, { end }: QueryTerm) => query.slice(end).length === 0

const beginning = ({ word }: QueryTerm) => fold(word).replaceAll(/[^\p{L}\p{N}]/gu, '')

async function knowsAny(terms: readonly string[], knows: (term: string) => Promise<boolean>) {
  for (const term of terms) if (await knows(term)) return true
  return false
}
