import { fold } from './fold.ts'

// A syllable is a first consonant, a vowel and perhaps a last consonant, numbered in this order
// (The Unicode Standard, 3.12). 28 syllables begin alike, 588 have the same first consonant.
const FIRST_SYLLABLE = 0xac00
const SYLLABLES = 19 * 588
const FIRST_CONSONANT = 0x1100
const FIRSTS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'
const LASTS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'

/** What a vowel or a last consonant may yet become when another key is pressed, at the furthest. */
const GROWS: Record<string, string> = {
  ...{ ㅗ: 'ㅚ', ㅜ: 'ㅟ', ㅡ: 'ㅢ' },
  ...{ ㄱ: 'ㄳ', ㄴ: 'ㄶ', ㄹ: 'ㅀ', ㅂ: 'ㅄ', ㅅ: 'ㅆ' }
}
/** Last consonants of two keys: the second begins the next syllable if a vowel follows. */
const TWO: Record<string, string> = {
  ...{ ㄳ: 'ㄱㅅ', ㄵ: 'ㄴㅈ', ㄶ: 'ㄴㅎ', ㄺ: 'ㄹㄱ', ㄻ: 'ㄹㅁ', ㄼ: 'ㄹㅂ' },
  ...{ ㄽ: 'ㄹㅅ', ㄾ: 'ㄹㅌ', ㄿ: 'ㄹㅍ', ㅀ: 'ㄹㅎ', ㅄ: 'ㅂㅅ' }
}

/**
 * Between what, the end left out, the words lie that may begin so, in the order of their UTF-16
 * units. The last Korean syllable may still be being put together: ㅊ is on its way to 차이, 매이
 * to 매입, and 매입 to 매이브.
 */
export function beginningRanges(word: string): [from: string, to: string][] {
  const typed = fold(word)
  if (typed === '') return []
  const before = typed.slice(0, -1)
  const code = typed.charCodeAt(typed.length - 1)
  const first = code - FIRST_CONSONANT
  if (first >= 0 && first < FIRSTS.length) return [beginningWith(before, first)]
  const syllable = code - FIRST_SYLLABLE
  if (syllable < 0 || syllable >= SYLLABLES)
    return [[typed, before + String.fromCharCode(code + 1)]]

  const last = syllable % 28
  const start = syllable - last
  if (last === 0) {
    const vowel = VOWELS.charAt((start % 588) / 28)
    const furthest = VOWELS.indexOf(GROWS[vowel] ?? vowel)
    return [[typed, before + at(start - (start % 588) + (furthest + 1) * 28)]]
  }
  const consonant = LASTS.charAt(last)
  const [stays, moves] = TWO[consonant] ?? [' ', consonant]
  const furthest = LASTS.indexOf(GROWS[consonant] ?? consonant)
  const next = FIRSTS.indexOf(moves ?? '')
  return [
    [typed, before + at(start + furthest + 1)],
    beginningWith(before + at(start + LASTS.indexOf(stays ?? ' ')), next)
  ]
}

const at = (syllable: number) => String.fromCharCode(FIRST_SYLLABLE + syllable)

const beginningWith = (before: string, first: number): [string, string] => [
  before + at(first * 588),
  before + at((first + 1) * 588)
]
