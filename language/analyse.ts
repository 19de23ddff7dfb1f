import type { Language } from '#schema/words.ts'
import { pieces } from './pieces.ts'

/**
 * The terms that a text is indexed under, in order and with duplicates, so that lengths and counts
 * are right. Each consists of letters and digits only and survives SQLite's unicode61 (with
 * remove_diacritics 0) unchanged and whole.
 */
export function analyse(text: string, language: Language): string[] {
  const found: string[] = []
  // Not flatMap: a bulk import analyses every field of every case, and this takes half the time.
  for (const piece of pieces(text, language)) {
    for (const term of piece.terms) found.push(term)
  }
  return found
}

/** The different terms of one word or code in a text of that language. */
export function termsOf(word: string, language: Language): string[] {
  return [...new Set(analyse(word, language))]
}
