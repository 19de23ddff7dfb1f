import { fold, readQuery, type Operator, type Query } from '#language'
import { CASE_STATES, LANGUAGES } from '#schema/words.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { meant, type Named } from './named.ts'
import { periodsMeant } from './periods-named.ts'
import { STATE_NAMES } from './state-names.ts'
import { entitiesIn, peopleIn, periods, processesIn, systems } from './values.ts'

/** Codes, names and ids; several of a kind mean any of them. */
export type Meant = Record<Operator, string[]>

export interface Understood {
  /** What is left for words, at the places where it was typed: without any phrases. */
  text: string
  /** The same with the words of the phrases: all that is looked for. */
  words: string
  phrases: Query['phrases']
  without: Query['without']
  filters: Meant
  /** Every operator that was understood, with what it means. */
  read: { name: Operator; value: string; start: number; end: number; means: string[] }[]
  /** Values that nobody knows, or not for certain: their operators are searched as words. */
  unknown: { name: Operator; value: string }[]
}

/** What somebody asks by the operators of a query; only what this reader may see has a name. */
export async function understand(read: Reader, person: Person, q: string): Promise<Understood> {
  const { text, phrases, without, filters: typed } = readQuery(q)
  const filters: Meant = { process: [], system: [], entity: [], state: [], by: [], period: [] }
  const known: Understood['read'] = []
  const unknown: Understood['unknown'] = []
  let left = text
  for (const { name, value, start, end } of typed) {
    const means = await meaningOf(read, person, name, value)
    if (means.length) {
      known.push({ name, value, start, end, means })
      filters[name] = [...new Set([...filters[name], ...means])]
    } else {
      unknown.push({ name, value })
      left = put(left, start, asWords(q.slice(start, end)))
    }
  }
  const words = phrases.reduce(
    (all, { start, end }) => put(all, start, asWords(q.slice(start, end))),
    left
  )
  return { text: left, words, phrases, without, filters, read: known, unknown }
}

const put = (text: string, at: number, words: string) =>
  text.slice(0, at) + words + text.slice(at + words.length)

/** A colon would make one code of the name and the value. */
const asWords = (operator: string) => operator.replace(/[:："“”„«»＂]/g, ' ')

const ME = new Set(
  ['me', 'mine', '나', '내', '저', 'я', 'мои', 'ja', 'moje', 'eu', 'mele'].map(fold)
)

async function meaningOf(read: Reader, person: Person, name: Operator, value: string) {
  if (name === 'state') return meant(value, STATES)
  if (name === 'by' && ME.has(fold(value))) return [person.id]
  if (name === 'period') {
    const known = await periods(read, person)
    return periodsMeant(
      value,
      known.map(({ id }) => id)
    )
  }
  return meant(value, await NAMED[name](read, person))
}

const NAMED = { process: processesIn, system: systems, entity: entitiesIn, by: peopleIn }

const STATES: Named[] = CASE_STATES.map((state) => ({
  id: state,
  names: [state, ...LANGUAGES.flatMap((language) => STATE_NAMES[state][language])]
}))
