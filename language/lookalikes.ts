import { cut, fold } from './fold.ts'

const DIGIT = /\p{N}/u

export function hasDigit(word: string): boolean {
  return DIGIT.test(word)
}

// А В Е К М Н О Р С Т У Х look alike in Cyrillic and Latin, and whoever types 1С or М8 082 uses
// the keyboard that happens to be on.
const CYRILLIC = 'авекмнорстух'
const LATIN = 'abekmhopctyx'
const ONLY_LOOKALIKES = new RegExp(`^(?:[${CYRILLIC}]|\\P{sc=Cyrillic})+$`, 'u')

/** The one term of a code, whatever stands between its parts: F.13, F-13 and f13 are all `f13`. */
export function codeTerm(code: string): string {
  const term = cut(fold(code))
  if (!hasDigit(term) || !ONLY_LOOKALIKES.test(term)) return term
  return term.replace(/[авекмнорстух]/g, (letter) => LATIN.charAt(CYRILLIC.indexOf(letter)))
}
