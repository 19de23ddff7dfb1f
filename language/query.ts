import type { Language } from '#schema/words.ts'
import { beginnings } from './beginnings.ts'
import { codes, type Code } from './codes.ts'
import { hasDigit } from './lookalikes.ts'
import { queryTermsOfWord } from './stem.ts'
import { stopWord } from './stopwords.ts'
import { isCapitals } from './units.ts'
import { words, type Word } from './words.ts'

export interface QueryTerm {
  /** As typed, at `start` to `end` of the query. */
  word: string
  start: number
  end: number
  /** Any of these may stand in a text for it. */
  terms: string[]
  /** A code, an amount or a part of one: what is spelt nearly like it is something else. */
  code: boolean
  /** Typed with a star behind it (1911*): the terms are beginnings. */
  prefix: boolean
}

/**
 * What to look for, in the order of the query, without its stop words unless there is nothing
 * else. Leave the language out unless it is certain: cases of five languages lie side by side.
 */
export function analyseQuery(text: string, language?: Language): QueryTerm[] {
  const all = words(text)
  const found = codes(text, all, true)
  const around = new Map<Word, Code[]>(all.map((word) => [word, []]))
  for (const code of found) for (const word of code.words) around.get(word)?.push(code)

  const closed = found.filter((code) => code.kind !== 'loose')
  const single = all.filter((word) =>
    around.get(word)?.every((code) => standsAlone(word, code, text))
  )
  const says = meaning(all, language)
  const wanted = [...closed.filter((code) => code.words.some(says)), ...single.filter(says)]
  return (wanted.length ? wanted : [...closed, ...single])
    .map((it) =>
      'terms' in it ? ofCode(text, it) : ofWord(text, it, around.get(it) ?? [], language)
    )
    .filter((term) => term.terms.length)
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Tells words that say something from stop words. PO and IT say something if others are small. */
function meaning(all: readonly Word[], language?: Language): (word: Word) => boolean {
  const shouted = all.some(({ text }) => text.length > 5 && isCapitals(text))
  return ({ text }) =>
    (text.length > 1 && !shouted && isCapitals(text)) || !stopWord(text, language)
}

/** Of a code's parts only those are looked for that tell something: not the 13 of F.13. */
function standsAlone({ text: word }: Word, code: Code, text: string): boolean {
  if (code.kind === 'loose') return true
  if (code.kind === 'amount' && /[.,]/.test(text.slice(code.start, code.end))) return false
  return !/^(?:\p{Nd}{1,2}|.)$/u.test(word)
}

function ofCode(text: string, { start, end, terms }: Code): QueryTerm {
  return { word: text.slice(start, end), start, end, terms, code: true, prefix: starred(text, end) }
}

function ofWord(text: string, word: Word, around: Code[], language?: Language): QueryTerm {
  const { text: typed, start, end } = word
  const prefix = starred(text, end)
  const own = queryTermsOfWord(typed, language)
  const terms = new Set(prefix ? beginnings(typed, own) : own)
  for (const code of around) for (const term of code.terms) terms.add(term)
  const code = hasDigit(typed) || around.some(({ kind }) => kind !== 'loose')
  return { word: typed, start, end, terms: [...terms], code, prefix }
}

function starred(text: string, end: number): boolean {
  return text[end] === '*' || text[end] === '＊'
}
