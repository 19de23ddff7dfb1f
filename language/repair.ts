import type { Automaton } from './automaton.ts'
import { fold } from './fold.ts'

/** The words that the cases use, folded. */
export interface Known extends Automaton {
  has(word: string): boolean
}

export interface Repair {
  word: string
  distance: number
}

const LETTERS = /^[\p{sc=Latin}\p{sc=Cyrillic}]+$/u
const SHORTEST = 4
const MOST = 12

/** What may have been meant by a word that no case uses, the likeliest first. */
export function repairs(word: string, known: Known): Repair[] {
  const typed = fold(word)
  if (typed.length < SHORTEST || !LETTERS.test(typed) || known.has(typed)) return []
  return known.near(typed, 1).map((word) => ({ word, distance: 1 })).slice(0, MOST)
}
