import { fold } from './fold.ts'
import { snowball } from './snowball.ts'

/** The Snowball stem of a lower-case Romanian word, folded. */
export function romanian(word: string): string {
  // The stemmer knows the letters with cedillas that older keyboards gave, not those with commas.
  return fold(snowball('ro', word.replace(/ț/g, 'ţ').replace(/ș/g, 'ş')))
}
