import {
  fold,
  operatorName,
  OPERATORS,
  operatorsFrom,
  quoted,
  typedAt,
  type Typing
} from '#language'
import type { Offer } from '#schema/api/completions.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { sentence } from '../http/sentences.ts'
import { findSearches } from './searches.ts'
import { offeredValues } from './offered-values.ts'
import { wordsFrom } from './vocabulary-words.ts'

const WORDS = 5
const SEARCHES = 3
const VALUES = 8
/** One letter begins too much. */
const SHORTEST = 2

/** A few ways to go on from where somebody is typing; from nothing but what they may see. */
export async function completions(
  read: Reader,
  person: Person,
  { q, at = q.length }: { q: string; at?: number }
): Promise<{ offers: Offer[] }> {
  const typing = typedAt(q, at)
  if (typing?.kind === 'value') return { offers: await values(read, person, q, typing) }
  const word = typing ? await words(read, q, typing) : []
  const earlier = at === q.length ? await searches(read, person, q) : []
  const operator = typing?.first ? operators(person, q, typing) : []
  return { offers: [...earlier, ...word, ...operator] }
}

/** A blank behind it, for what comes next. */
const andOn = (insert: string, q: string, to: number) => (q[to] === ' ' ? insert : `${insert} `)

async function values(
  read: Reader,
  person: Person,
  q: string,
  { operator, typed, from, to }: Extract<Typing, { kind: 'value' }>
): Promise<Offer[]> {
  const all = await offeredValues(read, person, operator, typed)
  return all.slice(0, VALUES).map(({ text, value, label, count }) => {
    return { kind: 'value', text, insert: andOn(quoted(value), q, to), from, to, label, count }
  })
}

async function words(read: Reader, q: string, { typed, from, to }: Typing): Promise<Offer[]> {
  const found = await wordsFrom(read, typed, WORDS)
  return found.map((text) => {
    return { kind: 'word', text, insert: andOn(text, q, to), from, to, label: '', count: null }
  })
}

function operators({ language }: Person, _q: string, { typed, from, to }: Typing): Offer[] {
  const found = fold(typed).length < SHORTEST ? [] : operatorsFrom(typed)
  return OPERATORS.filter((it) => found.includes(it)).map((it) => {
    const text = `${operatorName(it, language)}:`
    const label = sentence(language, `operator.${it}`)
    return { kind: 'operator', text, insert: text, from, to, label, count: null }
  })
}

/** Mine that hold what was typed; before anything is typed, the first ones. */
async function searches(read: Reader, person: Person, q: string): Promise<Offer[]> {
  const typed = fold(q)
  if (!typed && q.trim()) return []
  const mine = await findSearches(read, person)
  return mine
    .map(({ name, query }) => {
      const asked = new URLSearchParams(query).get('q') ?? ''
      return { text: name ?? asked, asked, query }
    })
    .filter(({ text, asked }) => {
      const [named, folded] = [fold(text), fold(asked)]
      return text && folded !== (typed || null) && (named.includes(typed) || folded.includes(typed))
    })
    .slice(0, SEARCHES)
    .map(({ text, asked, query }) => {
      const label = text === asked ? '' : asked
      return { kind: 'search', text, insert: query, from: 0, to: q.length, label, count: null }
    })
}
