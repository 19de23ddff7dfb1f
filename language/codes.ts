import { wholeUnits } from './amounts.ts'
import { koreanStem, STEM_MARK } from './korean.ts'
import { codeTerm, hasDigit } from './lookalikes.ts'
import { isCapitals, units, type Unit } from './units.ts'
import type { Word } from './words.ts'

/** What several words of a text are found by together. */
export interface Code {
  words: Word[]
  terms: string[]
  /** A space or nothing holds it together (M8 082, 3월): its words may stand for themselves. */
  loose: boolean
}

const SPACE = /^[ \u00a0\u202f]$/
const SPACE_OR_HYPHEN = /^[ \u00a0\u202f-]$/
const DIGITS = /^\p{Nd}+$/u
const STARTS_WITH_DIGIT = /^\p{Nd}/u
const HANGUL = /^\p{sc=Hangul}/u
const LETTERS = /^[\p{sc=Latin}\p{sc=Cyrillic}]{1,5}$/u
const FEW_LETTERS = 3

/**
 * The codes and amounts of a text, in order. `typed`: people leave the capitals out of a query, so
 * that more of it may be a code than of a text, where each guess would take room in the index.
 */
export function codes(text: string, words: readonly Word[], typed = false): Code[] {
  const found: Code[] = []
  let before: Unit | undefined
  for (const unit of units(text, words)) {
    if (unit.kind !== 'word') found.push(...closed(text, unit, typed))
    if (before?.kind === 'word' && unit.kind !== 'amount') {
      found.push(...loose(text, [...before.words, ...unit.words], typed))
    }
    before = unit
  }
  return found
}

function closed(text: string, { kind, words }: Unit, typed: boolean): Code[] {
  const whole = sliced(text, words)
  const code = { words, terms: [codeTerm(whole), ...wholeUnits(whole, typed)], loose: false }
  if (kind === 'amount' || typed || words.length < 3) return [code]
  // 68.02 has to find 68.02.1, and 2026-11 has to find KR01/2026-11.
  const pairs = words.slice(1).map((_, at) => words.slice(at, at + 2))
  return [
    ...pairs.map((pair) => ({ words: pair, terms: [codeTerm(sliced(text, pair))], loose: false })),
    code
  ]
}

function loose(text: string, words: Word[], typed: boolean): Code[] {
  const [left, right] = words
  if (!left || !right) return []
  const between = text.slice(left.end, right.start)
  if (between === '' && DIGITS.test(left.text) && HANGUL.test(right.text)) {
    return [{ words, terms: [STEM_MARK + koreanStem(left.text + right.text)], loose: true }]
  }
  const belong = (typed ? SPACE_OR_HYPHEN : SPACE).test(between) && belongTogether(left.text, right.text, typed)
  return belong ? [{ words, terms: [codeTerm(sliced(text, words))], loose: true }] : []
}

/** M8 082, MT 940, GR IR. */
function belongTogether(left: string, right: string, typed: boolean): boolean {
  const letters = LETTERS.test(left) && (typed || isCapitals(left))
  if (STARTS_WITH_DIGIT.test(right)) return letters || (hasDigit(left) && !DIGITS.test(left))
  if (!letters || !LETTERS.test(right) || !(typed || isCapitals(right))) return false
  return Math.max(left.length, right.length) <= FEW_LETTERS
}

function sliced(text: string, words: readonly Word[]): string {
  return text.slice(words[0]?.start, words.at(-1)?.end)
}
