import { takeEnding } from './endings.ts'

/** Marks a stem, so that it cannot be taken for a pair of syllables. */
export const STEM_MARK = 'ㅋ'

// As often an ending as the end of a noun: 납부한 is "that was paid", 납부기한 the term of payment.
const DOUBTFUL = new Set('도고적한할함해인')

/** A stem that meets the same word exactly, and its pairs of syllables, which meet compounds. */
export function korean(word: string): string[] {
  const stages = stripped(word)
  const stem = stages.at(-1) ?? word
  const longer = stages.at(-2) ?? stem
  return [STEM_MARK + stem, ...pairs(DOUBTFUL.has(longer.slice(stem.length)) ? longer : stem)]
}

export function koreanStem(word: string): string {
  return stripped(word).at(-1) ?? word
}

/** The neighbouring syllables of a word; a single syllable is its own pair. */
export function pairs(word: string): string[] {
  const found = word.length < 2 ? [word] : []
  for (let at = 0; at + 2 <= word.length; at++) found.push(word.slice(at, at + 2))
  return found
}

/** The word, and what is left each time that an ending is taken off. */
function stripped(word: string): string[] {
  const stages = [word]
  for (let rest = word; ; stages.push(rest)) {
    const shorter = takeEnding(rest)
    if (shorter === rest) return stages
    rest = shorter
  }
}
