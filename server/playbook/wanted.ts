import { and, not, sql, type SQL } from 'drizzle-orm'
import { cases } from '#schema/tables/index.ts'
import type { CaseState } from '#schema/words.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import { expandAll, type Added } from '../glossary/expand.ts'
import type { Person } from '../http/person.ts'
import { askFor, type Asked } from '../search/ask.ts'
import { engine } from '../search/engine.ts'
import { sayPhrase } from '../search/phrase.ts'
import { sought } from '../search/simple.ts'
import type { Alternative, Sought } from '../search/sought.ts'
import { statsFor } from '../search/stats.ts'
import { filtered } from './filters.ts'
import { understand, type Understood } from './operators.ts'
import { readingFor } from './reading.ts'
import { GLOSSARY } from './weights.ts'

/** A query as it was understood. */
export interface Wanted extends Asked {
  operators: Understood['read']
  unknown: Understood['unknown']
  added: Added[]
  /** Concepts that the reader dropped. */
  dropped: Added[]
  /** What operators, phrases and a minus leave, as a condition on `cases`. */
  condition: SQL | undefined
  /** It asks for a state, retired ones perhaps. */
  namesState: boolean
  /** What is looked for, without its operators. */
  text: string
}

interface Wish {
  q: string
  exact: boolean
  /** Concepts of the glossary, by commas; * for all of them. */
  without: string
}

/** Reads a query: operators, words, what they may be typing errors of, what the trade also says. */
export async function wantedBy(
  read: Reader,
  person: Person,
  { q, exact, without }: Wish
): Promise<Wanted> {
  const {
    words: text,
    phrases,
    without: minus,
    filters,
    unknown,
    read: operators
  } = await understand(read, person, q)
  const asked = await askFor(text, readingFor(read, person, exact))
  const dropped = without === '*' ? 'all' : new Set(without.split(',').filter(Boolean))
  const widened = await expandAll(read, asked.words, text, { without: dropped })
  const conditions = [filtered(read, person, { ...filters, state: filters.state as CaseState[] })]
  for (const phrase of phrases) {
    const numbers = await sayPhrase(read, phrase.text)
    conditions.push(among(cases.number, numbers))
  }
  for (const { text: unwanted, phrase } of minus) {
    if (phrase) {
      const numbers = await sayPhrase(read, unwanted)
      conditions.push(not(among(cases.number, numbers)))
    } else conditions.push(await lacks(read, unwanted))
  }
  return {
    ...asked,
    ...widened,
    sought: withSiblings(asked.sought, widened.added),
    operators,
    unknown,
    condition: and(...conditions),
    namesState: filters.state.length > 0,
    text: text.trim()
  }
}

/** Each word that a term consists of is found where the term's siblings stand. */
function withSiblings(all: Sought[], added: readonly Added[]): Sought[] {
  return all.map((it) => {
    const siblings = added
      .filter(({ start, end }) => it.start < end && it.end > start)
      .flatMap(({ siblings }) =>
        siblings.map(({ text, terms }): Alternative => ({
          ...{ terms, worth: GLOSSARY, origin: 'glossary', word: text }
        }))
      )
    if (!siblings.length) return it
    const known = new Set(it.alternatives.map(({ terms }) => terms.join(' ')))
    const fresh = siblings.filter(({ terms }) => terms.length && !known.has(terms.join(' ')))
    return { ...it, alternatives: [...it.alternatives, ...fresh.slice(0, MOST_SIBLINGS)] }
  })
}
const MOST_SIBLINGS = 24

async function lacks(read: Reader, word: string): Promise<SQL | undefined> {
  const { sought: unwanted } = await askFor(word, {
    knows: () => Promise.resolve(true),
    beginning: () => Promise.resolve([])
  })
  const terms = unwanted.flatMap((it) => it.alternatives.flatMap(({ terms }) => terms))
  const prefixes = unwanted.flatMap((it) => it.prefixes)
  if (!terms.length && !prefixes.length) return undefined
  const stats = await statsFor(read, terms)
  const found = engine.found([sought(terms, prefixes)], stats)
  return sql`${cases.number} not in (select number from ${found})`
}
