import { fold } from '#language'
import { hashOf, writtenHash } from './forward.ts'
import type { Alternative, Sought, Stats } from './sought.ts'

/** Something that is counted in a case. */
export interface Counter {
  /** Which word of the query it stands for. */
  word: number
  rarity: number
  /** How many terms make one of it: several have to be near each other. */
  members: number
}

/** What a term of a case counts for. */
export interface Meaning {
  counter: number
  worth: number
  /** Written so it is worth all of that; 0: however it is written. */
  written: number
  /** Which of the counter's members it is. */
  member: number
}

/** One way to read a word: as a whole, or by the pairs of syllables of a Korean compound. */
export interface Way {
  whole: number[]
  pairs: number[]
}

export interface Weighed {
  counters: Counter[]
  /** By the hash of a term. */
  meanings: Map<number, Meaning[]>
  /** The ways to read each word of the query: the best one counts. */
  words: { ways: Way[]; rarity: number }[]
}

const HANGUL = /[가-힣]/
/** What a pair of syllables says of its word, where words are compared. */
const PAIR_SHARE = 0.5
const PAIR = /^[가-힣]{1,2}$/

/** A query as what is to be counted in a case. A word that was typed twice counts once. */
export function weighed(sought: readonly Sought[], stats: Stats): Weighed {
  const it: Weighed = { counters: [], meanings: new Map(), words: [] }
  const different = new Map(sought.map((one) => [keyOf(one), one]))
  for (const one of different.values()) {
    const word = it.words.length
    // What was typed is looked for as a word of each language, which are one way to read it; each
    // repair and each term of the glossary is another.
    const ways = Map.groupBy(one.alternatives, ({ origin, word, terms }) =>
      origin === 'typed' ? '' : [origin, word, ...(terms.length > 1 ? terms : [])].join(' ')
    )
    it.words.push({ ways: [], rarity: 0 })
    for (const alternatives of ways.values()) addWay(it, word, one, alternatives, stats)
  }
  return it
}

const keyOf = ({ alternatives }: Sought) =>
  alternatives.map(({ terms }) => terms.join(' ')).join('|')

function addWay(
  it: Weighed,
  word: number,
  { code }: Sought,
  alternatives: Alternative[],
  stats: Stats
) {
  const way: Way = { whole: [], pairs: [] }
  const own = it.words[word]
  own?.ways.push(way)
  const isPair = ({ terms }: Alternative) => terms.length === 1 && PAIR.test(terms[0] ?? '')
  const count = (them: Alternative[], rarity: number, members = 1, share = 1) => {
    const counter = it.counters.push({ word, rarity, members }) - 1
    for (const alternative of them) addMeanings(it, counter, alternative, code)
    if (own) own.rarity = Math.max(own.rarity, rarity * share * (them[0]?.worth ?? 1))
    return counter
  }
  const stems = alternatives.filter(({ terms }) => terms.length === 1).filter((a) => !isPair(a))
  // As synonyms: together they are as common as the commonest of them.
  const frequency = Math.max(0, ...stems.map(({ terms }) => stats.frequencyOf(terms[0] ?? '')))
  if (frequency) way.whole.push(count(stems, rarityOf(frequency, stats)))
  for (const together of alternatives.filter(({ terms }) => terms.length > 1)) {
    const rarest = Math.min(...together.terms.map((term) => stats.frequencyOf(term)))
    if (rarest) way.whole.push(count([together], rarityOf(rarest, stats), together.terms.length))
  }
  for (const pair of alternatives.filter(isPair)) {
    const frequency = stats.frequencyOf(pair.terms[0] ?? '')
    if (frequency) way.pairs.push(count([pair], rarityOf(frequency, stats), 1, PAIR_SHARE))
  }
}

/** The inverse document frequency of BM25, kept above zero. */
function rarityOf(frequency: number, { cases }: Stats): number {
  const others = Math.max(0, cases - frequency)
  return Math.log(1 + (others + 0.5) / (frequency + 0.5))
}

/** Korean glues particles to words and codes are what they are: their form says nothing. */
function addMeanings(
  { meanings }: Weighed,
  counter: number,
  { terms, word, worth }: Alternative,
  code: boolean
) {
  const written = code || terms.length > 1 || HANGUL.test(word) ? 0 : writtenHash(fold(word))
  for (const [member, term] of terms.entries()) {
    const hash = hashOf(term)
    const meaning = { counter, worth, written, member }
    meanings.set(hash, [...(meanings.get(hash) ?? []), meaning])
  }
}
