import { fold } from './fold.ts'

/** What the cases say: the words of it as `spelt` gives them. */
export interface Spellings {
  has(spelling: string): boolean
  near(spelling: string, distance: number): string[]
}

export interface Repair {
  /** Folded. */
  word: string
  /** Slips of a letter between what was typed and this. */
  distance: number
}

const LETTERS = /^[a-z\u00df-\u024f\u0400-\u04ff]+$/
const SYLLABLES = /^[가-힣]+$/
const LONGEST = 30
const SHORTEST = 4
/** Of fewer syllables too many others are words as well. */
const FEWEST_SYLLABLES = 3
/** From so many letters on, two slips still leave it clear what was meant. */
const TWO_SLIPS = 8
const MOST = 12

/**
 * A folded word as its letters, for comparing: of a Korean syllable each ㄱㄴ by itself, since a
 * finger misses one of them. In the order of words, so that a sorted list stays sorted. Undefined
 * for what is never repaired: a code that is nearly right is another code.
 */
export function spelt(word: string): string | undefined {
  if (word.length > LONGEST) return undefined
  if (SYLLABLES.test(word)) return word.normalize('NFD')
  return LETTERS.test(word) ? word : undefined
}

/** What may have been meant by a word that no case has, the likeliest first. */
export function repairs(word: string, known: Spellings): Repair[] {
  const typed = fold(word)
  const spelling = spelt(typed)
  if (!spelling || typed.length < shortest(typed) || known.has(spelling)) return []
  const slips = typed.length < TWO_SLIPS ? [1] : [1, 2]
  for (const distance of slips) {
    const near = known.near(spelling, distance).map((it) => it.normalize('NFC'))
    if (near.length === 0) continue
    near.sort((a, b) => unlike(a, typed) - unlike(b, typed))
    return near.slice(0, MOST).map((word) => ({ word, distance }))
  }
  return []
}

const shortest = (typed: string) => (SYLLABLES.test(typed) ? FEWEST_SYLLABLES : SHORTEST)

/** The first letter is seldom wrong, and letters are swapped or replaced more often than lost. */
const unlike = (word: string, typed: string) =>
  (word.charAt(0) === typed.charAt(0) ? 0 : 4) + Math.abs(word.length - typed.length)
