import type { Language } from '#schema/words.ts'
import { codes } from './codes.ts'
import { isEnding } from './korean.ts'
import { termsOfWord } from './stem.ts'
import { words, type Word } from './words.ts'

/** A stretch of a text and the terms that it is found by. A code comes after its last word. */
export interface Piece {
  start: number
  end: number
  terms: readonly string[]
}

export function pieces(text: string, language: Language): Piece[] {
  const all = words(text)
  ...
}
