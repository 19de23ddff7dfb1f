import lunr from 'lunr'

/** The words of one case: each term with how much it weighs, and how many words there are. */
export interface Counted {
  terms: string[]
  weights: number[]
  length: number
}

const FIELD = 'words'
/** Its types leave out how one is made. */
const TOKENS = lunr.TokenSet as unknown as { fromArray(sorted: string[]): lunr.TokenSet }

/** As the server's index (server/search). */
const K1 = 1.2
const B = 0.75
/** Where a word stands is not kept; of all postings one empty note is enough. */
const NOTHING = Object.freeze({})

type Posting = { _index: number; words: Record<string, object> }

/**
 * A lunr index of cases whose words are counted already. How rare a term is and how long a case is
 * on average are worked out here, over everything that is held, so that what came yesterday and
 * what came a minute ago rank by the same measure.
 */
export function lunrIndex(all: ReadonlyMap<number, Counted>): lunr.Index {
  const known = [...new Set([...all.values()].flatMap(({ terms }) => terms))].sort()
  const inverted = invert(all, known)
  const average = averageOf(all)
  const idf = new Map<string, number>()
  for (const [term, { words }] of Object.entries(inverted)) {
    const having = Object.keys(words).length
    idf.set(term, Math.log(1 + (all.size - having + 0.5) / (having + 0.5)))
  }
  const fieldVectors: Record<string, lunr.Vector> = {}
  for (const [number, { terms, weights, length }] of all) {
    const norm = K1 * (1 - B + (B * length) / average)
    const elements: number[] = []
    // Terms come in order, and so do their places: lunr looks them up by halving.
    terms.forEach((term, at) => {
      const weight = weights[at] ?? 0
      const score = ((idf.get(term) ?? 0) * weight * (K1 + 1)) / (weight + norm)
      elements.push(inverted[term]?._index ?? 0, score)
    })
    fieldVectors[`${FIELD}/${number}`] = new lunr.Vector(elements)
  }
  return new lunr.Index({
    invertedIndex: inverted,
    fieldVectors,
    tokenSet: TOKENS.fromArray(known),
    fields: [FIELD],
    pipeline: new lunr.Pipeline()
  } as never)
}

function invert(all: ReadonlyMap<number, Counted>, known: string[]): Record<string, Posting> {
  const inverted: Record<string, Posting> = Object.create(null)
  known.forEach((term, at) => {
    inverted[term] = { _index: at, words: {} }
  })
  for (const [number, { terms }] of all) {
    for (const term of terms) {
      const posting = inverted[term]
      if (posting) posting.words[number] = NOTHING
    }
  }
  return inverted
}

function averageOf(all: ReadonlyMap<number, Counted>): number {
  let sum = 0
  for (const { length } of all.values()) sum += length
  return sum / (all.size || 1) || 1
}

/** What a term weighs in a case: 0 where it does not stand. */
export function weightOf(index: lunr.Index, ref: string, term: string): number {
  const { fieldVectors, invertedIndex } = index as unknown as {
    fieldVectors: Record<string, { elements: number[]; positionForIndex(at: number): number }>
    invertedIndex: Record<string, Posting>
  }
  const place = invertedIndex[term]?._index
  const vector = fieldVectors[`${FIELD}/${ref}`]
  if (place === undefined || !vector) return 0
  const at = vector.positionForIndex(place)
  return vector.elements[at] === place ? (vector.elements[at + 1] ?? 0) : 0
}

export const knows = (index: lunr.Index, term: string) =>
  term in (index as unknown as { invertedIndex: Record<string, Posting> }).invertedIndex
