import { fold, stopWord } from '#language'

/** Words, or the beginnings of other things: nobody who writes all small means the abbreviation. */
const ALSO_WORDS = new Set('cm fa om um mf op rz tp ot'.split(' '))

/**
 * Whether a word is meant for the abbreviation: written as it is; or all small like all of a query,
 * and no word of its own. In a query of capitals only nothing tells them apart.
 */
export function abbreviationMeant(abbreviation: string, typed: string, query: string): boolean {
  const asWritten = typed === abbreviation && !/\p{Lu}{7}/u.test(query)
  if (asWritten) return true
  if (/\p{Lu}/u.test(query) && /\p{Ll}/u.test(query)) return false
  const folded = fold(abbreviation)
  return folded.length > 1 && !ALSO_WORDS.has(folded) && !stopWord(folded)
}
