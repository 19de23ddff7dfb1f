import { snowball } from './snowball.ts'

/**
 * The stem of a folded Romanian word. The stemmer knows letters with diacritics, but finds no more
 * with them than without, and so nobody has to type them, or to choose between ş and ș.
 */
export function romanian(word: string): string {
  return snowball('ro', word)
}
