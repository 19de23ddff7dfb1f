import { marksOf } from '../search/ask.ts'
import type { Alternative, Sought } from '../search/sought.ts'
import type { Shown } from './hits.ts'
import { shows } from './shows.ts'

const MOST = 3

/** Says of each hit by which words it was found that nobody typed. */
export function tellOrigins(hits: Shown[], sought: readonly Sought[]) {
  const others = sought.flatMap((it) =>
    it.alternatives
      .filter(({ origin }) => origin === 'repair' || origin === 'glossary')
      .map((one) => ({ one, marks: marksOf([{ ...it, alternatives: [one], prefixes: [] }]) }))
  )
  for (const hit of hits) {
    const told = others.filter(({ marks }) => shows(hit, marks)).map(({ one }) => asReason(one))
    hit.why.push(...[...new Set(told)].slice(0, MOST))
  }
}

const asReason = ({ origin, word }: Alternative) => `${origin}:${word}`
