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
      .map((one) => ({
        one,
        each: one.terms.map((term) =>
          marksOf([{ ...it, alternatives: [{ ...one, terms: [term] }], prefixes: [] }])
        )
      }))
  )
  for (const hit of hits) {
    const said = others.filter(({ each }) => each.every((marks) => shows(hit, marks)))
    hit.why.push(...[...new Set(said.map(({ one }) => asReason(one)))].slice(0, MOST))
  }
}

const asReason = ({ origin, word }: Alternative) => `${origin}:${word}`
