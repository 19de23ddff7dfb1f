import { fold } from './fold.ts'
import { snowball } from './snowball.ts'

// The suffix stripper of lunr-languages leaves much of the ending and alternating consonants
// behind (uzgodnienie, uzgodnień; kosztów, koszcie). Six letters hold the word without them.
const STEM_LENGTH = 6

/** The stem of a lower-case Polish word, folded. */
export function polish(word: string): string {
  return fold(snowball('pl', word)).slice(0, STEM_LENGTH)
}
