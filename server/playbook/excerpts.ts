import { highlightRanges } from '#language'
import type { CaseContent, ContentField } from '#schema/api/content.ts'
import type { Language } from '#schema/words.ts'
import { textsOf } from '../search/fields.ts'
import { plain } from './plain.ts'

type Range = [number, number]

export interface Sought {
  terms: ReadonlySet<string>
  prefixes: readonly string[]
}

const AROUND = 70
const LENGTH = 220

/** The best places of a case where something was found, as escaped HTML with marks. */
export function excerptsOf(content: CaseContent, language: Language, sought: Sought, most = 2) {
  return textsOf(content)
    .filter(([field]) => field !== 'title')
    .flatMap(([field, texts]) => {
      const text = texts.map(plain).filter(Boolean).join(' · ')
      const ranges = rangesIn(text, language, sought)
      return ranges.length ? [{ field, text, ranges }] : []
    })
    .sort((a, b) => different(b) - different(a))
    .map(({ field, text, ranges }) => ({ field, html: cutAround(text, ranges) }))
    .slice(0, most)
}

/** In which fields something was found. */
export function fieldsFound(content: CaseContent, language: Language, sought: Sought) {
  return textsOf(content)
    .filter(([, texts]) => rangesIn(texts.join(' '), language, sought).length > 0)
    .map(([field]): ContentField => field)
}

export function marked(text: string, language: Language, sought: Sought) {
  return withMarks(text, rangesIn(text, language, sought))
}

export function beginningOf(text: string) {
  const words = plain(text)
  return escape(words.length > LENGTH ? `${cutAtWord(words, LENGTH)}…` : words)
}

const rangesIn = (text: string, language: Language, { terms, prefixes }: Sought) =>
  highlightRanges(text, language, terms, prefixes)

/** How many different words were found: better than one word many times. */
function different({ text, ranges }: { text: string; ranges: Range[] }) {
  return new Set(ranges.map(([from, to]) => text.slice(from, to).toLowerCase())).size
}

function cutAround(text: string, ranges: Range[]): string {
  const first = ranges[0]?.[0] ?? 0
  const start = first <= AROUND ? 0 : nextWord(text, first - AROUND)
  const rest = text.slice(start)
  const cut = rest.length > LENGTH ? cutAtWord(rest, LENGTH) : rest
  const inside = ranges
    .map(([from, to]): Range => [from - start, to - start])
    .filter(([, to]) => to <= cut.length)
  return (start ? '…' : '') + withMarks(cut, inside) + (cut.length < rest.length ? '…' : '')
}

function nextWord(text: string, from: number) {
  const space = text.indexOf(' ', from)
  return space < 0 ? from : space + 1
}

/** Never ends inside a word, nor inside a pair of surrogates. */
function cutAtWord(text: string, length: number) {
  const space = text.lastIndexOf(' ', length)
  const at = space > length / 2 ? space : length
  return text.slice(0, /[\ud800-\udbff]/.test(text[at - 1] ?? '') ? at - 1 : at).trimEnd()
}

function withMarks(text: string, ranges: Range[]): string {
  let html = ''
  let at = 0
  for (const [from, to] of ranges) {
    html += `${escape(text.slice(at, from))}<mark>${escape(text.slice(from, to))}</mark>`
    at = to
  }
  return html + escape(text.slice(at))
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}
const escape = (text: string) => text.replaceAll(/[&<>"']/g, (it) => ESCAPES[it] ?? it)
