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
  const closed = found.filter((code) => code.kind !== 'loose')
  const says = meaning(all, language)
  const wanted = [
    ...closed.filter((code) => all.some((word) => within(word, code) && says(word))),
    ...all.filter((word) => says(word) && closed.every((code) => standsAlone(word, code, text)))
  ]
  const terms = (wanted.length ? wanted : [...closed, ...all])
    .map((it) => ('terms' in it ? ofCode(text, it) : ofWord(text, it, found, language)))
    .filter((term) => term.terms.length)
  return terms.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Tells stop words from others. PO and IT are none, unless the whole query is in capitals. */
function meaning(all: readonly Word[], language?: Language): (word: Word) => boolean {
  const shouted = all.some(({ text }) => text.length > 5 && isCapitals(text))
  return ({ text }) =>
    (text.length > 1 && !shouted && isCapitals(text)) || !stopWord(text, language)
}

/** Of a code's parts only those are looked for that tell something: not the 13 of F.13. */
function standsAlone(word: Word, code: Code, text: string): boolean {
  if (!within(word, code)) return true
  if (code.kind === 'amount' && /[.,]/.test(text.slice(code.start, code.end))) return false
  return /^\p{Nd}{1,2}$|^.$/u.test(word.text) === false
}

function within(word: Word, code: Code): boolean {
  return word.start >= code.start && word.end <= code.end
}

function ofCode(text: string, { start, end, terms }: Code): QueryTerm {
  return { word: text.slice(start, end), start, end, terms, code: true, prefix: starred(text, end) }
}

function ofWord(text: string, word: Word, found: Code[], language?: Language): QueryTerm {
  const around = found.filter((code) => within(word, code))
  const own = queryTermsOfWord(word.text, language)
  const prefix = starred(text, word.end)
  const terms = [
    ...(prefix ? beginnings(word.text, own) : own),
    ...around.flatMap((code) => code.terms)
  ]
  const code = hasDigit(word.text) || around.some(({ kind }) => kind !== 'loose')
  return {
    word: word.text,
    start: word.start,
    end: word.end,
    terms: [...new Set(terms)],
    code,
    prefix
  }
}

function starred(text: string, end: number): boolean {
  return text[end] === '*' || text[end] === '＊'
}
