import { analyseQuery, fold, type QueryTerm } from '#language'
import type { Language } from '#schema/words.ts'
import { termsIn, type Alternative, type Sought } from './sought.ts'

const SHORTEST_PREFIX = 2
const MOST_TERMS = 64
const MOST_PREFIXES = 8
/** What a word is worth that begins as what is probably still being typed. */
const BEGINNING = 0.9

/** What a query is read with. */
export interface Reading {
  /** Whether a case that the reader may see has a term. */
  knows(term: string): Promise<boolean>
  /** Words that everybody may see and that begin so, the most common first. */
  beginning(word: string): Promise<string[]>
  /** Words that everybody may see and that a typing error may have become this one. */
  near?(word: string): Promise<{ word: string; worth: number }[]>
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
 * typed. Any other word that is nowhere may be a typing error.
 */
export async function askFor(query: string, reading: Reading): Promise<Asked> {
  const words = analyseQuery(query, reading.language)
  const asked: Asked = { words, sought: [], repaired: [] }
  let left = MOST_TERMS
  for (const word of words) {
    const it = ofWord(word)
    const isLast = word === words.at(-1) && query.length === word.end
    if (!word.prefix && !(await knowsAny(word.terms, reading))) {
      if (isLast) await mayBegin(it, word, reading)
      if (!it.code && it.alternatives.length === word.terms.length) {
        const read = await mayBeMistyped(it, word, reading)
        if (read.length) asked.repaired.push({ typed: word.word, read })
      }
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
async function mayBegin(it: Sought, { word }: QueryTerm, { beginning, language }: Reading) {
  const folded = fold(word).replaceAll(/[^\p{L}\p{N}]/gu, '')
  it.prefixes.push(...longEnough([folded]))
  if (it.code) return
  const known = new Set(it.alternatives.flatMap(({ terms }) => terms))
  for (const read of await beginning(folded)) {
    for (const term of termsOfWord(read, language)) {
      if (known.has(term)) continue
      known.add(term)
      it.alternatives.push({ terms: [term], worth: BEGINNING, origin: 'beginning', word: read })
    }
  }
}

async function mayBeMistyped(it: Sought, { word }: QueryTerm, { near, language }: Reading) {
  const known = new Set(it.alternatives.flatMap(({ terms }) => terms))
  const read: string[] = []
  for (const repair of (await near?.(fold(word))) ?? []) {
    let fresh = false
    for (const term of termsOfWord(repair.word, language)) {
      if (known.has(term)) continue
      known.add(term)
      fresh = true
      it.alternatives.push({
        terms: [term],
        worth: repair.worth,
        origin: 'repair',
        word: repair.word
      })
    }
    if (fresh) read.push(repair.word)
  }
  return read
}

const termsOfWord = (word: string, language?: Language) =>
  analyseQuery(word, language).flatMap(({ terms }) => terms)

/** What a text is looked through for. */
export const lookedFor = (sought: readonly Sought[]) => ({
  terms: new Set(termsIn(sought)),
  prefixes: sought.flatMap(({ prefixes }) => prefixes)
})

async function knowsAny(terms: readonly string[], { knows }: Reading) {
  for (const term of terms) if (await knows(term)) return true
  return false
}
