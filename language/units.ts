import { amountEnd } from './amounts.ts'
import { hasDigit } from './lookalikes.ts'
import type { Word } from './words.ts'

/** A word, or several that punctuation makes one code (F.13, GR/IR) or one amount (18 240,50). */
export interface Unit {
  kind: 'word' | 'code' | 'amount'
  words: Word[]
}

const JOINERS = new Set('./-_:&\\‐‑‒–—−．／－＿：＆')
const HYPHENS = new Set('-‐‑－')
const CAPITALS = /^\p{Lu}+$/u
const NO_PART_OF_A_CODE = /[\p{sc=Hangul}'’]/u

// Longer runs of letters are words: `account:191100` is an account and its number.
const LETTERS = 5
const FEW_LETTERS = 3
const PARTS = 8

/** A text's words in order, those of a code or an amount together. */
export function units(text: string, words: readonly Word[]): Unit[] {
  const found: Unit[] = []
  let amountTo = 0
  for (const word of words) {
    const unit = found.at(-1)
    if (unit && (word.end <= amountTo || continues(text, unit, word))) {
      unit.words.push(word)
    } else {
      amountTo = amountEnd(text, word) ?? 0
      found.push({ kind: amountTo > word.end ? 'amount' : 'word', words: [word] })
    }
  }
  return found.flatMap((unit) => (unit.words.length > 1 ? settled(text, unit) : unit))
}

function continues(text: string, { kind, words }: Unit, word: Word): boolean {
  const before = words.at(-1)
  if (!before || kind === 'amount' || words.length === PARTS) return false
  if (word.start - before.end !== 1 || !JOINERS.has(text.charAt(before.end))) return false
  return isPart(before.text) && isPart(word.text)
}

function isPart(word: string): boolean {
  return (hasDigit(word) || word.length <= LETTERS) && !NO_PART_OF_A_CODE.test(word)
}

/** What is joined but no code falls apart into its words: po-to, his/mother. */
function settled(text: string, unit: Unit): Unit[] {
  if (unit.kind === 'amount') return [unit]
  if (isCode(text, unit.words)) return [{ ...unit, kind: 'code' }]
  return unit.words.map((word) => ({ kind: 'word', words: [word] }))
}

function isCode(text: string, words: Word[]): boolean {
  if (words.some((word) => hasDigit(word.text)) || words.every((word) => isCapitals(word.text))) {
    return true
  }
  // A hyphen joins words in every language (s-au, co-op), so it makes no code of small letters.
  const hyphened = words.slice(1).some((word) => HYPHENS.has(text.charAt(word.start - 1)))
  return !hyphened && words.every((word) => word.text.length <= FEW_LETTERS)
}

export function isCapitals(word: string): boolean {
  return CAPITALS.test(word)
}
