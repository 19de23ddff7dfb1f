import { analyse, analyseQuery, fold, stopWord, words, type QueryTerm } from '#language'
import type { Language } from '#schema/words.ts'
import { isAbbreviation } from './cell.ts'

/** One way of writing a concept, taken apart to be recognised in a query. */
export interface Pattern {
  concept: string
  /** Terms that say the same in two languages are one, by this. */
  folded: string
  /** For each word the terms of which a query's word needs one. */
  words: ReadonlySet<string>[]
  /** As written, if it is an abbreviation. */
  abbreviation?: string
  /** Korean, without its spaces: people set them as they like. */
  joined?: string
}

const STEM_MARK = 'ㅋ'
const HANGUL = /\p{sc=Hangul}/u

export function patternOf(concept: string, term: string, language: Language): Pattern {
  const words = wordsOf(analyseQuery(term, language))
  return {
    concept,
    folded: foldedOf(term),
    words: words.map((word) => keysIn(word, language)),
    ...(isAbbreviation(term) && { abbreviation: term }),
    ...(words.every(({ word }) => HANGUL.test(word)) && {
      joined: joinedOf(words)
    })
  }
}

/** A query says in no language what it is, so a form that only another's rules know counts too. */
function keysIn(word: QueryTerm, language: Language): ReadonlySet<string> {
  const anyhow = analyseQuery(word.word).flatMap((it) => [...keysOf(it)])
  return new Set([...keysOf(word), ...(language === 'ko' ? [] : anyhow)])
}

export const foldedOf = (term: string) => term.split(/\s+/).map(fold).join(' ')

/** A word or code after the other, none inside another. */
export function wordsOf(terms: readonly QueryTerm[]): QueryTerm[] {
  let end = -1
  return terms.filter((term) => {
    if (term.start < end) return false
    end = term.end
    return true
  })
}

/** What a word is recognised by: pairs of Korean syllables are in too many others. */
export function keysOf({ terms }: QueryTerm): ReadonlySet<string> {
  const [stem = ''] = terms
  return new Set(stem.startsWith(STEM_MARK) ? [stem] : terms)
}

/** Korean words as one, without the ending of the last. */
export function joinedOf(words: readonly QueryTerm[]): string {
  return words.map((it, at) => (at < words.length - 1 ? fold(it.word) : koreanStemOf(it))).join('')
}

export function koreanStemOf({ terms: [stem = ''] }: QueryTerm): string {
  return stem.startsWith(STEM_MARK) ? stem.slice(1) : ''
}

/**
 * What stands in a text that has the term. Of Korean the pairs of syllables and not the stem, which
 * only the word by itself has: 감가상각비 has 감가상각 in it. Of two syllables the stem: a pair of
 * them is inside too many words.
 */
export function siblingTerms(term: string, language: Language): string[] {
  const own = analyse(sayingOf(term, language), language)
  if (language !== 'ko') return [...new Set(own)]
  const found: string[] = []
  for (const [at, it] of own.entries()) {
    if (!it.startsWith(STEM_MARK)) found.push(it)
    else if (it.length <= SHORT && own.length === 2) return [it]
    else if (at === own.length - 1) found.push(it)
  }
  return [...new Set(found)]
}

const SHORT = 3

/** Without its stop words, unless there is nothing else: of says nothing in matching of receipts. */
function sayingOf(term: string, language: Language): string {
  const saying = words(term).filter(({ text }) => !stopWord(text, language))
  return saying.length ? saying.map(({ text }) => text).join(' ') : term
}
