import { nearWords } from '../search/near.ts'
import { beginningOf } from '../search/words-known.ts'
import type { Reading } from '../search/ask.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { knowsFor } from './knows.ts'

/** How a reader's query is understood. `exact`: what was typed, and nothing in its place. */
export const readingFor = (read: Reader, person: Person, exact = false): Reading => ({
  knows: knowsFor(read, person),
  beginning: (word) => (exact ? Promise.resolve([]) : beginningOf(read, word)),
  near: (word) => (exact ? Promise.resolve([]) : nearWords(read, word))
})
