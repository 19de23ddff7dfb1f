import { codeTerm } from './lookalikes.ts'
import type { Word } from './words.ts'

// 18,240.50 · 18 240,50 · 18.240,50 · 18'240.50 · 18240,50: groups of three with one separator all
// along and another before the cents, or no groups and a comma. What goes on behind it (68.021.1,
// 240kg) is a code; what it counts in Korean (1,000원) is not. Plain 18240.50 is found as a code.
const GROUPED = String.raw`\p{Nd}{1,3}([ \u00a0\u2009\u202f.,'’])\p{Nd}{3}(?:\1\p{Nd}{3})*`
const CENTS = String.raw`(?:(?!\1)[.,]\p{Nd}{1,2})?`
const ENDS = String.raw`(?!(?!\p{sc=Hangul})[\p{L}\p{N}]|[.,/:_-][\p{L}\p{N}])`
const AMOUNT = new RegExp(`(?:${GROUPED}${CENTS}|\\p{Nd}+,\\p{Nd}+)${ENDS}`, 'uy')

const DIGITS = /^\p{Nd}+$/u
const WITH_CENTS = /^([\p{Nd}\s.,'’]+)[.,](\p{Nd}{2})$/u

/** Where the amount that begins with this word ends, or undefined if none does. */
export function amountEnd(text: string, word: Word): number | undefined {
  if (!DIGITS.test(word.text)) return undefined
  AMOUNT.lastIndex = word.start
  return AMOUNT.test(text) ? AMOUNT.lastIndex : undefined
}

/**
 * The whole units of an amount with cents: who looks for 18240 wants to see 18,240.50. In a query
 * only 18,240.00 has them, since 18,240.50 does not ask for 18,240.
 */
export function wholeUnits(amount: string, typed: boolean): string[] {
  const [, units, cents] = WITH_CENTS.exec(amount) ?? []
  return units && (!typed || cents === '00') ? [codeTerm(units)] : []
}

const WITH_TENTHS = /^([\p{Nd}\s.,'’]+)[.,](\p{Nd})$/u
const FEWEST_DIGITS = 4
const MOST_DIGITS = 18

/**
 * 18240.5 is 18240.50, and in a text 18240 as well; not so small numbers like 60.2, which are
 * accounts and versions.
 */
export function inCents(amount: string, typed: boolean): string[] {
  const [, units = '', tenths = ''] = WITH_TENTHS.exec(amount) ?? []
  const digits = codeTerm(units)
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return []
  return typed ? [`${digits}${tenths}0`] : [`${digits}${tenths}0`, digits]
}
