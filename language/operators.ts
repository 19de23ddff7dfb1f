import { operatorNamed, type Operator } from './operator-names.ts'

interface Place {
  start: number
  end: number
}
export interface Phrase extends Place {
  text: string
}
export interface Without extends Place {
  text: string
  /** In quotes: these words in this order. */
  phrase: boolean
}
export interface Filter extends Place {
  name: Operator
  value: string
}

/** A stretch of a query. One after another they are the whole of it, letter for letter. */
export type Part =
  | (Place & { kind: 'words' })
  | (Phrase & { kind: 'phrase' })
  | (Without & { kind: 'without' })
  | (Filter & { kind: 'filter' })

export interface Query {
  /** The query with blanks in place of all operators: what is found in it, stands there. */
  text: string
  phrases: Phrase[]
  without: Without[]
  filters: Filter[]
  parts: Part[]
}

/** What phones, Poles, Russians and Koreans write for a quotation mark, and what ends each. */
const CLOSING: Record<string, string> = {
  '"': '"”“»＂',
  '＂': '"”“»＂',
  '“': '”"“',
  '„': '”"“',
  '”': '”"',
  '«': '»"'
}
const QUOTES = /["＂“”„«»]/g
const MINUS = '-−－'
const COLON = /[:：]/
const SPACE = /\s/
const SAYS = /[\p{L}\p{N}]/u
const LETTER = /\p{L}/u
const LONGEST_NAME = 20

/**
 * What of a query are operators: "words in order", -without, system:SAP. Whatever is not quite one
 * is words, so that nothing can be typed, or pasted from a screen, that fails.
 */
export function readQuery(q: string): Query {
  const parts: Part[] = []
  let words = 0
  for (let at = 0; at < q.length;) {
    const part = operatorAt(q, at)
    if (part) {
      if (words < at) parts.push({ kind: 'words', start: words, end: at })
      parts.push(part)
      words = at = part.end
    } else at = nextStart(q, at)
  }
  if (words < q.length) parts.push({ kind: 'words', start: words, end: q.length })
  return {
    text: parts.map((it) => (it.kind === 'words' ? as(q, it) : blank(it))).join(''),
    phrases: parts.filter((it) => it.kind === 'phrase'),
    without: parts.filter((it) => it.kind === 'without'),
    filters: parts.filter((it) => it.kind === 'filter'),
    parts
  }
}

/** The same query, tidy; with some of its parts left out if `keeps` says so. */
export function writeQuery(q: string, keeps: (part: Part) => boolean = () => true): string {
  return readQuery(q)
    .parts.filter(keeps)
    .map((it) =>
      it.kind === 'words' ? as(q, it).split(/\s+/).filter(Boolean).join(' ') : as(q, it)
    )
    .filter(Boolean)
    .join(' ')
}

/** A value as it has to be written behind the colon. */
export const quoted = (value: string) =>
  SPACE.test(value) || firstOf(value) in CLOSING ? `"${value.replace(QUOTES, '')}"` : value

const as = (q: string, { start, end }: Place) => q.slice(start, end)
const blank = ({ start, end }: Place) => ' '.repeat(end - start)

function operatorAt(q: string, start: number): Part | undefined {
  const phrase = quotedAt(q, start)
  if (phrase) return { kind: 'phrase', ...phrase, start }
  return withoutAt(q, start) ?? filterAt(q, start)
}

/** Minus one is a number and WD -1 a day: only what begins with a letter is left out. */
function withoutAt(q: string, start: number): Part | undefined {
  if (!MINUS.includes(q[start] ?? ' ')) return undefined
  const phrase = quotedAt(q, start + 1)
  if (phrase) return { kind: 'without', text: phrase.text, phrase: true, start, end: phrase.end }
  const end = endOfWord(q, start + 1)
  const text = q.slice(start + 1, end)
  return LETTER.test(firstOf(text))
    ? { kind: 'without', text, phrase: false, start, end }
    : undefined
}

function filterAt(q: string, start: number): Part | undefined {
  const long = q.slice(start, start + LONGEST_NAME).search(COLON)
  const name = long > 0 ? operatorNamed(q.slice(start, start + long)) : undefined
  if (!name || SPACE.test(q.slice(start, start + long))) return undefined
  const from = start + long + 1
  const phrase = quotedAt(q, from)
  if (phrase) return { kind: 'filter', name, value: phrase.text, start, end: phrase.end }
  const end = endOfWord(q, from)
  const value = q.slice(from, end)
  // A quotation mark without its other half: somebody is still typing.
  if (!SAYS.test(value) || firstOf(value) in CLOSING) return undefined
  return { kind: 'filter', name, value, start, end }
}

function quotedAt(q: string, start: number): Phrase | undefined {
  const closing = CLOSING[q[start] ?? '']
  if (!closing) return undefined
  for (let at = start + 1; at < q.length; at++) {
    if (!closing.includes(q[at] ?? ' ')) continue
    const text = q.slice(start + 1, at).trim()
    return SAYS.test(text) ? { text, start, end: at + 1 } : undefined
  }
  return undefined
}

const firstOf = (text: string) => String.fromCodePoint(text.codePointAt(0) ?? 0)

function endOfWord(q: string, from: number): number {
  const length = q.slice(from).search(SPACE)
  return length < 0 ? q.length : from + length
}

/** Operators stand at the beginning of a word. */
function nextStart(q: string, from: number): number {
  let at = endOfWord(q, from)
  while (at < q.length && SPACE.test(q[at] ?? '')) at++
  return at
}
