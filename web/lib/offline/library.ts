import type lunr from 'lunr'
import type { OfflineCase, OfflinePart } from '#schema/api/offline.ts'
import { lunrIndex, type Counted } from './lunr-index.ts'
import { speltOut } from './part.ts'

/** The part of the playbook that lies on this device, and its index. */
export interface Library {
  cases: ReadonlyMap<number, OfflineCase>
  index(): lunr.Index
  /** Later ones take the place of earlier ones. */
  put(parts: OfflinePart[]): void
  /** Forgets whatever is not in these ranges: from, to, from, to … */
  keepOnly(there: number[]): void
  drop(number: number): void
}

export const numberOf = (name: string) => Number(name.slice(3))

export function openLibrary(): Library {
  const cases = new Map<number, OfflineCase>()
  const counted = new Map<number, Counted>()
  let index: lunr.Index | undefined

  function drop(number: number) {
    if (!cases.delete(number)) return
    counted.delete(number)
    index = undefined
  }

  return {
    cases,
    index: () => (index ??= lunrIndex(counted)),
    drop,
    put(parts) {
      for (const { cases: some, terms, words, lengths } of parts) {
        some.forEach((it, at) => {
          const number = numberOf(it.number)
          cases.set(number, it)
          counted.set(number, countedFrom(terms, words[at] ?? [], lengths[at] ?? 0))
          index = undefined
        })
      }
    },
    keepOnly(there) {
      for (const number of [...cases.keys()]) if (!isWithin(there, number)) drop(number)
    }
  }
}

function countedFrom(terms: string[], words: number[], length: number): Counted {
  const spelt = speltOut(terms, words)
  return {
    terms: spelt.map(([term]) => term),
    weights: spelt.map(([, weight]) => weight / 2),
    length
  }
}

/** By halving: there may be many ranges, and each case is asked about. */
export function isWithin(ranges: number[], number: number): boolean {
  let [low, high] = [0, ranges.length / 2]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[2 * middle + 1] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low < ranges.length / 2 && (ranges[2 * low] ?? Infinity) <= number
}
