import type { Alternative, Sought } from '../search/sought.ts'
import type { Shown } from './hits.ts'
import { showing } from './shows.ts'

const MOST = 3

/** Says of each hit by which words it was found that nobody typed. */
export function tellOrigins(hits: Shown[], sought: readonly Sought[]) {
  const others = sought.flatMap(({ alternatives }) =>
    alternatives.filter(({ origin }) => origin === 'repair' || origin === 'glossary')
  )
  if (!others.length) return
  for (const hit of hits) {
    const { has } = showing(hit.places)
    hit.why.push(...[...new Set(others.filter(has).map(asReason))].slice(0, MOST))
  }
}

const asReason = ({ origin, word }: Alternative) => `${origin}:${word}`
