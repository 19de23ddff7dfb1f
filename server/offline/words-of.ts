import { analyse } from '#language'
import type { CaseContent } from '#schema/api/content.ts'
import type { OfflinePart } from '#schema/api/offline.ts'
import type { Language } from '#schema/words.ts'
import { COLUMNS, columnsOf, WEIGHTS } from '../search/fields.ts'

interface Said {
  content: CaseContent
  language: Language
  place: string[]
}

/**
 * The words that some cases are found by: the streams of the index, counted. A device works out
 * how rare a term is from all that it holds, so parts need not know of each other.
 */
export function wordsOf(all: Said[]): Pick<OfflinePart, 'terms' | 'words' | 'lengths'> {
  const counted = all.map(count)
  const terms = [...new Set(counted.flatMap(({ weights }) => [...weights.keys()]))].sort()
  const at = new Map(terms.map((term, index) => [term, index]))
  return {
    terms,
    words: counted.map(({ weights }) => steps(weights, at)),
    lengths: counted.map(({ length }) => length)
  }
}

/** What the names of its process add: many cases share them, and no excerpt shows them. */
const NAMED = 0.5

/** A term weighs as much as the columns in which it stands, as often as it does. */
function count({ content, language, place }: Said) {
  const columns = columnsOf(content, [])
  const weights = new Map<string, number>()
  let length = 0
  for (const column of COLUMNS) {
    for (const term of analyse(columns[column], language)) {
      weights.set(term, (weights.get(term) ?? 0) + WEIGHTS[column])
      length++
    }
  }
  for (const term of new Set(analyse(place.join('\n'), language))) {
    weights.set(term, (weights.get(term) ?? 0) + NAMED)
  }
  return { weights, length }
}

/** Small numbers pack well: steps instead of places, halves instead of fractions. */
function steps(weights: Map<string, number>, at: Map<string, number>): number[] {
  const placed = [...weights].map(([term, weight]) => ({ place: at.get(term) ?? 0, weight }))
  let last = 0
  return placed
    .sort((a, b) => a.place - b.place)
    .flatMap(({ place, weight }) => {
      const step = place - last
      last = place
      return [step, Math.max(1, Math.round(weight * 2))]
    })
}
