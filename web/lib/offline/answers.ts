import { clear, createStore, delMany, get, keys, set, update, type UseStore } from 'idb-keyval'
import { version } from '$app/env'

/** An answer as it came, and when. */
export interface Kept {
  at: string
  answer: unknown
}

export const ANSWERS = 'bridgebook-answers'
const MOST = 200
const ORDER = 'order'

/** What pages need that people come back to: cases, chapters, the day, what lists name. */
const PAGES = [
  /^\/api\/cases\/EX-\d+(\?|$|\/(occurrences|attachments|comments|history|similar|forecast|ability)$)/,
  /^\/api\/book(\/pages)?(\?|$)/,
  /^\/api\/(today|searches)$/
]

let store: UseStore | undefined
const answers = () => (store ??= createStore(ANSWERS, 'answers'))

export const isKept = (address: string) => PAGES.some((page) => page.test(address))

/** Another person's, or another version's, is never found under it. */
const nameOf = (person: string, address: string) => `${version} ${person} ${address}`

export async function keepOne(person: string, address: string, answer: unknown) {
  const name = nameOf(person, address)
  await set(name, { at: new Date().toISOString(), answer } satisfies Kept, answers())
  let over: string[] = []
  await update<string[]>(
    ORDER,
    (order = []) => {
      const next = [name, ...order.filter((it) => it !== name)]
      over = next.slice(MOST)
      return next.slice(0, MOST)
    },
    answers()
  )
  if (over.length) await delMany(over, answers())
}

export const keptOne = (person: string, address: string) =>
  get<Kept>(nameOf(person, address), answers())

/** Everything of a case that is gone, or no longer this reader's to see. */
export async function dropAll(person: string, begins: string) {
  const name = nameOf(person, begins)
  const all = await keys<string>(answers())
  const its = all.filter((key) => key === name || /^[/?]/.test(key.slice(name.length)))
  await delMany(
    its.filter((key) => key.startsWith(name)),
    answers()
  )
}

/** What somebody else left behind, where it was not taken away at once. */
export async function keepOnlyOf(person: string) {
  const all = await keys<string>(answers())
  const others = all.filter((key) => key !== ORDER && !key.startsWith(nameOf(person, '')))
  if (others.length) await delMany(others, answers())
}

export const emptyAnswers = () => clear(answers())
