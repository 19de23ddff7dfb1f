import type { Language } from '#schema/words.ts'
import { codes } from './codes.ts'
import { fold } from './fold.ts'
import { isEnding } from './endings.ts'
import { termsOfWord } from './stem.ts'
import { words } from './words.ts'

/** A stretch of a text and the terms that it is found by. */
export interface Piece {
  start: number
  end: number
  terms: readonly string[]
}

/** Every word and, after its last word, every code of a text whose language is known. */
export function pieces(text: string, language: Language): Piece[] {
  const all = words(text)
  const found: Piece[] = []
  let before = -1
  for (const { text: word, start, end } of all) {
    // What Korean glues to a foreign word (SAP에서) says nothing.
    const glued = start === before && isEnding(fold(word))
    if (!glued) found.push({ start, end, terms: termsOfWord(word, language) })
    before = end
  }
  const together = codes(text, all)
  return together.length ? [...found, ...together].sort((a, b) => a.end - b.end) : found
}
