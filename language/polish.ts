import { snowball } from './snowball.ts'

// The stemmer leaves much of the ending and all alternating consonants behind (uzgodnienie,
// uzgodnień; korekta, korekcie). Six letters hold the word without them.
const STEM_LENGTH = 6

/** The stem of a folded Polish word: with and without diacritics it is the same. */
export function polish(word: string): string {
  // The one ending that the stemmer knows by its accent, and no Polish word ends in ow without it.
  return snowball('pl', word.replace(/ow$/, 'ów')).replace('ó', 'o').slice(0, STEM_LENGTH)
}
