import type { Language } from '#schema/words.ts'
import { english } from './english.ts'
import { cut, fold } from './fold.ts'
import { korean } from './korean.ts'
import { codeTerm, hasDigit } from './lookalikes.ts'
import { polish } from './polish.ts'
import { remember } from './remember.ts'
import { romanian } from './romanian.ts'
import { russian } from './russian.ts'
import { isCapitals } from './units.ts'

type Terms = readonly string[]

// No real word is longer, and stemmers are slow on endless runs of letters.
const LONGEST_WORD = 40
const LONGEST_ABBREVIATION = 6

const HANGUL = /\p{sc=Hangul}/u
const CYRILLIC = /\p{sc=Cyrillic}/u
const LATIN = /\p{sc=Latin}/u
const BEYOND_16_BITS = /[\ud800-\udfff]/

const asEnglish = remember((word) => stems(word, english))
const inTexts: Record<Language, (word: string) => Terms> = {
  en: asEnglish,
  ko: asEnglish,
  ru: asEnglish,
  pl: remember((word) => stems(word, polish)),
  ro: remember((word) => stems(word, romanian))
}
const inAnyText = remember((word) => [
  ...new Set([...inTexts.en(word), ...inTexts.pl(word), ...inTexts.ro(word)])
])

/**
 * The terms of one word in a text of that language. A word in another script goes by its script:
 * Latin words in Korean and Russian texts are mostly English.
 */
export function termsOfWord(word: string, language: Language): Terms {
  return inTexts[language](word)
}

/** What a word of a query is found by: whatever it would be in a text of any language. */
export function queryTermsOfWord(word: string, language?: Language): Terms {
  const terms = language ? inTexts[language](word) : inAnyText(word)
  const exact = fold(word)
  if (!LATIN.test(exact) || exact.length > LONGEST_ABBREVIATION || terms.includes(exact))
    return terms
  return [...terms, exact]
}

function stems(word: string, latin: (folded: string) => string): Terms {
  const folded = fold(word)
  if (folded === '') return []
  if (hasDigit(folded)) return [codeTerm(folded)]
  if (HANGUL.test(folded)) return korean(folded).map(cut)
  // The stemmers work on UTF-16 units and would cut such letters in half.
  if (folded.length > LONGEST_WORD || BEYOND_16_BITS.test(folded)) return [cut(folded)]
  if (CYRILLIC.test(folded)) return [russian(folded) || folded]
  if (!LATIN.test(folded)) return [folded]
  const stem = latin(folded) || folded
  if (!isCapitals(word) || folded.length > LONGEST_ABBREVIATION || stem === folded) return [stem]
  // An abbreviation is also kept as it is: GRIR in a Romanian case has to meet GR/IR.
  return [stem, folded]
}
