import type { Language } from '#schema/words.ts'
import { fold } from './fold.ts'
import { STEM_MARK } from './korean.ts'
import { pieces, type Piece } from './pieces.ts'
import { words } from './words.ts'

/** UTF-16 offsets; the end is exclusive. */
export type Range = [start: number, end: number]

/**
 * Where a text has what a query asked for: its words and codes that share a term with the query or
 * begin with one of the prefixes. In order; ranges that touch are one.
 */
export function highlightRanges(
  text: string,
  language: Language,
  terms: ReadonlySet<string>,
  prefixes: readonly string[] = []
): Range[] {
  return highlightPieces(text, pieces(text, language), terms, prefixes).ranges
}

/**
 * The same of a text whose pieces are known, and the terms of what was marked: a text that is shown
 * often is taken apart once.
 */
export function highlightPieces(
  text: string,
  all: readonly Piece[],
  terms: ReadonlySet<string>,
  prefixes: readonly string[] = []
): { ranges: Range[]; terms: string[] } {
  const beginnings = prefixes.filter(Boolean)
  const ranges: Range[] = []
  const said: string[] = []
  for (const piece of all) {
    const found = inPiece(text, piece, terms, beginnings)
    if (!found.length) continue
    ranges.push(...found)
    said.push(...piece.terms)
  }
  return { ranges: merged(ranges), terms: said }
}

function inPiece(
  text: string,
  piece: Piece,
  terms: ReadonlySet<string>,
  beginnings: readonly string[]
): Range[] {
  if (beginnings.length) {
    const typed = fold(text.slice(piece.start, piece.end))
    if (begins(typed, piece, beginnings)) return [rangeOf(piece)]
  }
  if (!piece.terms.some((term) => terms.has(term))) return []
  if (!piece.terms[0]?.startsWith(STEM_MARK)) return [rangeOf(piece)]
  return inKorean(text.slice(piece.start, piece.end), piece, terms)
}

/**
 * The same for many texts and one query: each word is judged once. Only a query with codes needs
 * its neighbours looked at as well.
 */
export function highlighter(
  terms: ReadonlySet<string>,
  prefixes: readonly string[],
  hasCodes: boolean
) {
  const known = new Map<string, Range[]>()
  return (text: string, language: Language): Range[] => {
    if (hasCodes) return highlightRanges(text, language, terms, prefixes)
    const ranges = words(text).flatMap(({ text: word, start }) => {
      const name = `${language} ${word}`
      let own = known.get(name)
      if (!own) known.set(name, (own = highlightRanges(word, language, terms, prefixes)))
      return own.length ? own.map(([from, to]): Range => [start + from, start + to]) : []
    })
    return merged(ranges)
  }
}

function begins(folded: string, piece: Piece, beginnings: readonly string[]): boolean {
  const [stem = ''] = piece.terms
  return beginnings.some((beginning) => folded.startsWith(beginning) || stem.startsWith(beginning))
}

/**
 * A Korean compound is marked where it agrees, without its particle. One pair of syllables that is
 * no word of the query is chance: 고차 of 재고차이 says nothing about 사고차.
 */
function inKorean(
  typed: string,
  { start, end, terms }: Piece,
  wanted: ReadonlySet<string>
): Range[] {
  const [marked = '', ...pairs] = terms
  const stem = marked.slice(1)
  // Hangul that came in separate letters has other offsets than its syllables.
  const composed = typed.startsWith(stem)
  const agree = pairs.map((pair) => wanted.has(pair))
  if (wanted.has(marked) || (agree.length && agree.every(Boolean))) {
    return [[start, composed ? start + stem.length : end]]
  }
  return pairs.flatMap((pair, at): Range[] => {
    const tells = wanted.has(STEM_MARK + pair) || agree[at - 1] || agree[at + 1]
    return composed && agree[at] && tells ? [[start + at, start + at + 2]] : []
  })
}

function rangeOf({ start, end }: Piece): Range {
  return [start, end]
}

function merged(ranges: Range[]): Range[] {
  const found: Range[] = []
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = found.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else found.push([start, end])
  }
  return found
}
