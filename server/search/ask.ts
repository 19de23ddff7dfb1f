import { analyseQuery, fold, type QueryTerm } from '#language'
import type { Language } from '#schema/words.ts'
import type { Nearby } from './near.ts'
import { termsIn, type Alternative, type Sought } from './sought.ts'

const SHORTEST_PREFIX = 2
const MOST_TERMS = 64
const MOST_PREFIXES = 8
/** What a word is worth that begins as what is probably still being typed. */
const BEGINNING = 0.9

/** What a query is read with. */
export interface Reading {
  /** Whether a case that the reader may see has one of some terms. */
  knows(terms: readonly string[]): Promise<boolean>
  /** Words that everybody may see and that begin so. */
  beginning(word: string): Promise<string[]>
  /** Stems, whoever may see them, that a Korean word may become while it is typed. */
  begun?(word: string): Promise<string[]>
  /** Words that everybody may see, of which typing errors may have made these. */
  near?(words: readonly string[]): Promise<Nearby>
  language?: Language
}

export interface Asked {
  words: QueryTerm[]
  sought: Sought[]
  /** Words that nobody has written, and what was looked for besides. */
  repaired: { typed: string; read: string[] }[]
}

/**
 * What people type, as something that the index can be asked. A word typed with * is a beginning;
 * so is a last word that nothing which the reader may see has (`knows`): it is probably still being
 * typed. Any other word that nobody wrote so may be a typing error.
 */
export async function askFor(query: string, reading: Reading): Promise<Asked> {
  const words = analyseQuery(query, reading.language)
  const asked: Asked = { words, sought: [], repaired: [] }
  const near = await reading.near?.(
    words.filter(({ code, prefix }) => !code && !prefix).map(({ word }) => fold(word))
  )
  let left = MOST_TERMS
  for (const word of words) {
    const it = ofWord(word)
    const isLast = word === words.at(-1) && query.length === word.end
    const repairs = near?.get(fold(word.word)) ?? []
    const isKnown = !(isLast || repairs.length) || word.prefix || (await reading.knows(word.terms))
    if (isLast && !isKnown) await mayBegin(it, word, reading)
    const begins = it.alternatives.length > word.terms.length
    if (!begins && repairs.length) {
      mayBeMistyped(it, repairs, reading)
      if (!isKnown) asked.repaired.push({ typed: word.word, read: repairs.map((one) => one.word) })
    }
    it.alternatives = it.alternatives.slice(0, left)
    left -= it.alternatives.length
    asked.sought.push(it)
  }
  return asked
}

function ofWord({ word, start, end, code, prefix, terms }: QueryTerm): Sought {
  return {
    typed: word,
    start,
    end,
    code,
    alternatives: prefix ? [] : terms.map((term) => typed(term, word)),
    prefixes: prefix ? longEnough(terms) : []
  }
}

const typed = (term: string, word: string): Alternative => {
  return { terms: [term], worth: 1, origin: 'typed', word }
}
const longEnough = (prefixes: readonly string[]) =>
  prefixes.filter((it) => it.length >= SHORTEST_PREFIX).slice(0, MOST_PREFIXES)

/** A typed beginning can outrun the stem: reconciliat is no beginning of reconcili. */
async function mayBegin(it: Sought, { word }: QueryTerm, reading: Reading) {
  const folded = fold(word).replaceAll(/[^\p{L}\p{N}]/gu, '')
  it.prefixes.push(...longEnough([folded]))
  if (it.code) return
  const words = await reading.beginning(folded)
  const stems = (await reading.begun?.(folded)) ?? []
  const begun = [
    ...words.flatMap((read) => termsOfWord(read, reading.language).map((term) => ({ read, term }))),
    ...stems.map((term) => ({ read: folded, term }))
  ]
  const known = new Set(it.alternatives.flatMap(({ terms }) => terms))
  for (const { read, term } of begun) {
    if (known.has(term)) continue
    known.add(term)
    it.alternatives.push({ terms: [term], worth: BEGINNING, origin: 'beginning', word: read })
  }
}

function mayBeMistyped(
  it: Sought,
  repairs: readonly { word: string; worth: number }[],
  { language }: Reading
) {
  const known = new Set(it.alternatives.flatMap(({ terms }) => terms))
  for (const { word, worth } of repairs) {
    for (const term of termsOfWord(word, language)) {
      if (known.has(term)) continue
      known.add(term)
      it.alternatives.push({ terms: [term], worth, origin: 'repair', word })
    }
  }
}

const termsOfWord = (word: string, language?: Language) =>
  analyseQuery(word, language).flatMap(({ terms }) => terms)

/** What a text is looked through for. */
export const lookedFor = (sought: readonly Sought[]) => ({
  terms: new Set(termsIn(sought)),
  prefixes: sought.flatMap(({ prefixes }) => prefixes)
})
