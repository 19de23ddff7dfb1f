import { fold, type QueryTerm } from '#language'
import type { Language } from '#schema/words.ts'
import type { Reader } from '../database/database.ts'
import { abbreviationMeant } from './abbreviations.ts'
import { findConcepts, type Concepts, type Sibling } from './concepts.ts'
import { joinedOf, keysOf, koreanStemOf, wordsOf, type Pattern } from './pattern.ts'

/** A concept that a part of a query names, and what else says it. */
export interface Added {
  concept: string
  /** The part of the query that it stands for. */
  start: number
  end: number
  /** That part as typed. */
  from: string
  siblings: Sibling[]
}

export interface ExpandOptions {
  /** Concepts that the reader dropped. */
  without: ReadonlySet<string> | 'all'
  /** Only siblings of this language. */
  language?: Language
}

/** What the glossary knows for a query whose words are given. */
export async function expand(
  read: Reader,
  words: readonly QueryTerm[],
  text: string,
  options: ExpandOptions
): Promise<Added[]> {
  return (await expandAll(read, words, text, options)).added
}

/** The same, and what it would have known had the reader not dropped it. */
export async function expandAll(
  read: Reader,
  words: readonly QueryTerm[],
  text: string,
  { without, language }: ExpandOptions
): Promise<{ added: Added[]; dropped: Added[] }> {
  if (without === 'all' || !words.length) return { added: [], dropped: [] }
  const all = recognised(await findConcepts(read), words, text).map((it) =>
    language
      ? { ...it, siblings: it.siblings.filter((sibling) => sibling.language === language) }
      : it
  )
  return {
    added: all.filter(({ concept, siblings }) => siblings.length && !without.has(concept)),
    dropped: all.filter(({ concept }) => without.has(concept))
  }
}

interface Match {
  pattern: Pattern
  start: number
  end: number
  words: number
}

const MOST = 12

/** The longest that fits at each place; concepts that share a term stand side by side. */
export function recognised(concepts: Concepts, words: readonly QueryTerm[], text: string): Added[] {
  const apart = wordsOf(words)
  const matches = apart.flatMap((_word, at) => matchesAt(concepts, apart, at, text))
  matches.sort((a, b) => b.words - a.words || b.end - b.start - (a.end - a.start))
  const found = new Map<string, Added & { typed: Set<string> }>()
  const taken: { start: number; end: number }[] = []
  for (const { pattern, start, end } of matches) {
    const { concept, folded } = pattern
    const clash = taken.some((it) => start < it.end && it.start < end)
    const beside = taken.some((it) => it.start === start && it.end === end)
    if (clash && !beside) continue
    if (!beside) taken.push({ start, end })
    const there = found.get(concept)
    if (there) there.typed.add(folded)
    else {
      const typed = new Set([folded])
      found.set(concept, { concept, start, end, from: text.slice(start, end), siblings: [], typed })
    }
  }
  return [...found.values()]
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST)
    .map(({ typed, ...it }) => ({ ...it, siblings: siblingsOf(concepts, it.concept, typed) }))
}

function siblingsOf({ siblings }: Concepts, concept: string, typed: ReadonlySet<string>) {
  return (siblings.get(concept) ?? [])
    .filter(({ folded }) => !typed.has(folded))
    .map(({ language, text, terms }) => ({ language, text, terms }))
}

function matchesAt(
  concepts: Concepts,
  words: readonly QueryTerm[],
  at: number,
  text: string
): Match[] {
  const first = words[at]
  if (!first) return []
  const found: Match[] = []
  const add = (pattern: Pattern, count: number, start = first.start) => {
    const end = words[at + count - 1]?.end ?? first.end
    found.push({ pattern, start, end, words: count + Number(start < first.start) })
  }
  for (const key of keysOf(first)) {
    for (const pattern of concepts.byWord.get(key) ?? []) {
      const fits = pattern.words.every((keys, next) => meets(words[at + next], keys))
      if (fits) add(pattern, pattern.words.length)
    }
  }
  for (const pattern of concepts.byAbbreviation.get(fold(first.word)) ?? []) {
    if (abbreviationMeant(pattern.abbreviation ?? '', first.word, text)) add(pattern, 1)
  }
  for (const { pattern, count, start } of inKorean(concepts, words, at, text)) {
    add(pattern, count, start)
  }
  return found
}

function meets(word: QueryTerm | undefined, keys: ReadonlySet<string>): boolean {
  if (!word) return false
  for (const key of keysOf(word)) if (keys.has(key)) return true
  return false
}

const LONGEST_RUN = 3
const DROPPED = /(\p{sc=Hangul}+)\s+$/u
/** A shorter one is inside too many words by chance. */
const SHORTEST_INSIDE = 3

/** Korean sets no space or one as it likes, and puts words together: 감가상각비 has 감가상각 in it. */
function* inKorean(
  { byJoined }: Concepts,
  words: readonly QueryTerm[],
  at: number,
  text: string
): Generator<{ pattern: Pattern; count: number; start?: number }> {
  const first = words[at]
  const stem = first && koreanStemOf(first)
  if (!stem) return
  let found = false
  // What goes for a stop word by itself may be the half of a term: 전자 세금계산서.
  const typed = text.slice(words[at - 1]?.end ?? 0, first.start)
  const [dropped, syllables = ''] = DROPPED.exec(typed) ?? []
  for (const pattern of (dropped && byJoined.get(syllables + stem)) || []) {
    found = true
    yield { pattern, count: 1, start: first.start - (dropped?.length ?? 0) }
  }
  for (let count = LONGEST_RUN; count > 0; count--) {
    const run = words.slice(at, at + count)
    if (run.length < count || !run.every(koreanStemOf)) continue
    for (const pattern of byJoined.get(joinedOf(run)) ?? []) {
      found = true
      yield { pattern, count }
    }
  }
  if (found) return
  for (let size = stem.length - 1; size >= SHORTEST_INSIDE; size--) {
    for (let from = 0; from + size <= stem.length; from++) {
      const inside = byJoined.get(stem.slice(from, from + size))
      if (!inside) continue
      for (const pattern of inside) yield { pattern, count: 1 }
      return
    }
  }
}
