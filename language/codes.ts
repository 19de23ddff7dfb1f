import { inCents, wholeUnits } from './amounts.ts'
import { codeTerm } from './lookalikes.ts'
import { neighbourTerm } from './neighbours.ts'
import { units, type Unit } from './units.ts'
import type { Word } from './words.ts'

/** What several words of a text are found by together. */
export interface Code {
  /** `loose`: its words may as well stand for themselves. */
  kind: 'code' | 'amount' | 'loose'
  words: readonly Word[]
  start: number
  end: number
  terms: string[]
}

/**
 * The codes and amounts of a text, in order. `typed`: people leave the capitals out of a query, so
 * that more of it may be a code than of a text, where each guess would take room in the index.
 */
export function codes(text: string, words: readonly Word[], typed = false): Code[] {
  const found: Code[] = []
  let before: Word | undefined
  for (const unit of units(text, words)) {
    const neighbour = before && unit.kind !== 'amount' && looseCode(text, before, unit, typed)
    if (unit.kind !== 'word') found.push(...closedCodes(text, unit, typed))
    if (neighbour) found.push(neighbour)
    before = unit.kind === 'word' ? unit.words[0] : undefined
  }
  return found
}

/** Held together by punctuation: F.13, GR/IR, 18,240.50. */
function closedCodes(text: string, { kind, words }: Unit, typed: boolean): Code[] {
  const whole = codeOf(kind === 'amount' ? kind : 'code', text, words)
  const said = text.slice(whole.start, whole.end)
  whole.terms.push(...wholeUnits(said, typed), ...inCents(said, typed))
  if (kind === 'amount' || typed || words.length < 3) return [whole]
  // 68.02 has to find 68.02.1, and 2026-11 has to find KR01/2026-11.
  const pairs = words.slice(1).map((_, at) => codeOf('code', text, words.slice(at, at + 2)))
  return [...pairs, whole]
}

/** Held together by a space or by nothing: M8 082, 3월. */
function looseCode(text: string, word: Word, { words }: Unit, typed: boolean): Code | undefined {
  const { start } = word
  const end = words.at(-1)?.end ?? word.end
  const term = neighbourTerm(text, word, words[0] ?? word, end, typed)
  return term ? { kind: 'loose', words: [word, ...words], start, end, terms: [term] } : undefined
}

function codeOf(kind: Code['kind'], text: string, words: readonly Word[]): Code {
  const start = words[0]?.start ?? 0
  const end = words.at(-1)?.end ?? start
  return { kind, words, start, end, terms: [codeTerm(text.slice(start, end))] }
}
