import { isEnding } from './endings.ts'
import { koreanStem, STEM_MARK } from './korean.ts'
import { codeTerm, hasDigit } from './lookalikes.ts'
import { isCapitals } from './units.ts'
import type { Word } from './words.ts'

const SPACES = new Set(' \u00a0\u202f')
const DIGITS = /^\p{Nd}+$/u
const STARTS_WITH_DIGIT = /^\p{Nd}/u
const HANGUL = /^\p{sc=Hangul}/u
const LETTERS = /^[\p{sc=Latin}\p{sc=Cyrillic}]{1,5}$/u
const FEW_LETTERS = 3

/**
 * The term of a word together with what follows it up to `end`, if the two are often written as
 * one: M8 082, MT 940, GR IR. In a query (`typed`) small letters may be meant as capitals.
 */
export function neighbourTerm(
  text: string,
  word: Word,
  next: Word,
  end: number,
  typed: boolean
): string | undefined {
  const gap = next.start - word.end
  if (gap === 0) return counted(word.text, next.text)
  const between = text.charAt(word.end)
  if (gap > 1 || !(SPACES.has(between) || (typed && between === '-'))) return undefined
  return belong(word.text, next.text, typed) ? codeTerm(text.slice(word.start, end)) : undefined
}

/** A Korean number with what it counts: 3월 is a month, and another one than 4월. */
function counted(digits: string, hangul: string): string | undefined {
  if (!DIGITS.test(digits) || !HANGUL.test(hangul)) return undefined
  const unit = hangul.normalize('NFC')
  return isEnding(unit) ? undefined : STEM_MARK + koreanStem(codeTerm(digits + unit))
}

function belong(word: string, next: string, typed: boolean): boolean {
  const letters = (it: string) => LETTERS.test(it) && (typed || isCapitals(it))
  if (STARTS_WITH_DIGIT.test(next)) return letters(word) || (hasDigit(word) && !DIGITS.test(word))
  return Math.max(word.length, next.length) <= FEW_LETTERS && letters(word) && letters(next)
}
