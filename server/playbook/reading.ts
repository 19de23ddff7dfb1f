import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { Reading } from '../search/ask.ts'
import { nearWords } from '../search/near.ts'
import { beginningOf, stemsBegun } from '../search/words-known.ts'
import { knowsFor } from './knows.ts'

/** How a reader's query is understood. `exact`: what was typed, and nothing in its place. */
export function readingFor(read: Reader, person: Person, exact = false): Reading {
  const knows = knowsFor(read, person)
  if (exact) return { knows, beginning: () => Promise.resolve([]) }
  return {
    knows,
    beginning: (word) => beginningOf(read, word),
    begun: (word) => stemsBegun(read, word),
    near: (words) => nearWords(read, words)
  }
}
