import { asc, count, max, sum } from 'drizzle-orm'
import type { GlossaryTerms } from '#schema/api/glossary.ts'
import { glossary } from '#schema/tables/index.ts'
import { LANGUAGES, type Language } from '#schema/words.ts'
import type { Reader } from '../database/database.ts'
import { foldedOf, patternOf, siblingTerms, type Pattern } from './pattern.ts'

export interface Sibling {
  language: Language
  text: string
  /** What a text has that says it: all of these, near each other. */
  terms: string[]
}

/** The glossary, ready to recognise what people type. */
export interface Concepts {
  /** By what their first word can be. */
  byWord: Map<string, Pattern[]>
  byAbbreviation: Map<string, Pattern[]>
  byJoined: Map<string, Pattern[]>
  siblings: Map<string, (Sibling & { folded: string })[]>
}

interface Known {
  concepts: Promise<Concepts>
  state: string
  lookedAt: number
  changes: number
}

/** Another process may have changed it: the table is looked at when this time has passed. */
const LOOK_EVERY = 2_000
const known = new WeakMap<Reader, Known>()
let changes = 0

/** This process changed the glossary: the next search reads it anew. */
export const glossaryChanged = () => void changes++

/** What is in the table, from memory. */
export function findConcepts(read: Reader): Promise<Concepts> {
  const it = known.get(read)
  const recent = it && it.changes === changes && performance.now() - it.lookedAt < LOOK_EVERY
  return recent ? it.concepts : look(read, it)
}

async function look(read: Reader, before?: Known): Promise<Concepts> {
  const looked = { changes, lookedAt: performance.now() }
  // Who comes meanwhile is content with what is known.
  if (before?.changes === changes) before.lookedAt = looked.lookedAt
  const state = await stateOf(read)
  if (before && before.state === state) {
    Object.assign(before, looked)
    return before.concepts
  }
  const concepts = readAll(read)
  known.set(read, { concepts, state, ...looked })
  concepts.catch(() => known.delete(read))
  return concepts
}

async function stateOf(read: Reader): Promise<string> {
  const [row] = await read
    .select({ all: count(), versions: sum(glossary.version), last: max(glossary.updatedAt) })
    .from(glossary)
  return JSON.stringify(row)
}

async function readAll(read: Reader): Promise<Concepts> {
  const rows = await read
    .select({ id: glossary.id, terms: glossary.terms })
    .from(glossary)
    .orderBy(asc(glossary.id))
  return compiled(rows)
}

export function compiled(rows: readonly { id: string; terms: GlossaryTerms }[]): Concepts {
  const all: Concepts = {
    byWord: new Map(),
    byAbbreviation: new Map(),
    byJoined: new Map(),
    siblings: new Map()
  }
  for (const { id, terms } of rows) {
    const siblings = new Map<string, Sibling & { folded: string }>()
    for (const language of LANGUAGES) {
      for (const text of terms[language] ?? []) {
        add(all, patternOf(id, text, language))
        const own = siblingTerms(text, language)
        const same = own.join(' ')
        if (!own.length || siblings.has(same)) continue
        siblings.set(same, { language, text, terms: own, folded: foldedOf(text) })
      }
    }
    all.siblings.set(id, [...siblings.values()])
  }
  return all
}

function add({ byWord, byAbbreviation, byJoined }: Concepts, pattern: Pattern) {
  const { abbreviation, folded, joined, words } = pattern
  if (abbreviation) return push(byAbbreviation, folded, pattern)
  if (joined) push(byJoined, joined, pattern)
  for (const key of words[0] ?? []) push(byWord, key, pattern)
}

function push(map: Map<string, Pattern[]>, key: string, pattern: Pattern) {
  const there = map.get(key)
  if (there) there.push(pattern)
  else map.set(key, [pattern])
}
