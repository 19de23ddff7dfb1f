import { fold } from './fold.ts'
import { STEM_MARK } from './korean.ts'
import { codeTerm, hasDigit } from './lookalikes.ts'

const HANGUL = /\p{sc=Hangul}/u
const SHORTEST_STEM = 5

/** How the terms begin that a word typed with a star may stand for. */
export function beginnings(word: string, terms: readonly string[]): string[] {
  const typed = fold(word)
  if (hasDigit(typed)) return [codeTerm(typed)]
  if (HANGUL.test(typed))
    return typed.length === 1 ? [typed, STEM_MARK + typed] : [STEM_MARK + typed]
  // What is typed may be longer than the stem that it would be indexed under: reconciliat*.
  const shorter = terms.filter((term) => term.length >= SHORTEST_STEM && typed.startsWith(term))
  return [...new Set([typed, ...shorter])].filter(Boolean)
}
