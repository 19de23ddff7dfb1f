import type { Alternative, Sought } from '../search/sought.ts'
import type { FoundIn } from './excerpts.ts'
import type { Shown } from './hits.ts'

/** Tells whether what a hit shows has a word of a query, or one of what may stand for it. */
export function showing(places: readonly FoundIn[]) {
  const said = new Set(places.flatMap(({ terms }) => terms))
  const has = ({ terms }: Alternative) => terms.every((term) => said.has(term))
  const begins = (prefix: string) => [...said].some((term) => term.startsWith(prefix))
  return {
    has,
    shows: ({ alternatives, prefixes }: Sought) => alternatives.some(has) || prefixes.some(begins)
  }
}

/** The words of a query that a hit's own texts do not have. */
export function missingIn({ places }: Shown, sought: readonly Sought[]): Sought[] {
  const { shows } = showing(places)
  return sought.filter((one) => !shows(one))
}
