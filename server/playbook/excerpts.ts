import { highlightPieces, type Piece } from '#language'
import type { ContentField } from '#schema/api/content.ts'
import { plain } from './plain.ts'

type Range = [number, number]

/** What a text is looked through for; made once for a request. */
export interface Marks {
  terms: ReadonlySet<string>
  prefixes: readonly string[]
}

export interface FoundIn {
  field: ContentField
  text: string
  ranges: Range[]
  /** Of the words that were found. */
  terms: string[]
}

/** A field of a case and where its words stand. */
export interface Words {
  field: ContentField
  text: string
  pieces: readonly Piece[]
}

const AROUND = 70
const LENGTH = 220

/** The fields of a case in which something was found, and where. */
export function foundIn(texts: readonly Words[], { terms, prefixes }: Marks) {
  return texts.flatMap(({ field, text, pieces }): FoundIn[] => {
    const found = highlightPieces(text, pieces, terms, prefixes)
    return found.ranges.length ? [{ field, text, ...found }] : []
  })
}

/** The best places, as escaped HTML with marks; the title is shown anyway. */
export function excerptsOf(found: FoundIn[], most = 2) {
  return found
    .filter(({ field }) => field !== 'title')
    .sort((a, b) => different(b) - different(a))
    .slice(0, most)
    .map(({ field, text, ranges }) => ({ field, html: cutAround(text, ranges) }))
}

export function markedTitle(title: string, found: FoundIn[]) {
  return withMarks(title, found.find(({ field }) => field === 'title')?.ranges ?? [])
}

export function beginningOf(text: string) {
  const words = plain(text)
  return escape(words.length > LENGTH ? `${cutAtWord(words, LENGTH)}…` : words)
}

/** How many different words were found: better than one word many times. */
function different({ text, ranges }: FoundIn) {
  return new Set(ranges.map(([from, to]) => text.slice(from, to).toLowerCase())).size
}

/** What stands around the first of some places, with marks. */
export function cutAround(text: string, ranges: Range[]): string {
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
