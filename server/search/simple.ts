import type { Sought } from './sought.ts'

/** Any of some terms, as something that the index can be asked for. */
export const sought = (terms: readonly string[], prefixes: string[] = []): Sought => ({
  typed: '',
  start: 0,
  end: 0,
  code: false,
  alternatives: terms.map((term) => ({ terms: [term], worth: 1, origin: 'typed', word: term })),
  prefixes
})
