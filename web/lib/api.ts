import type { Static, TSchema } from 'typebox'
import type { Routes } from '#schema/api/index.ts'
import { locale } from '#lib/language/index.ts'
import { isUnreached } from './drafts/turns.ts'
import { dropAnswer, keepAnswer, keptAnswer } from './offline/index.ts'
import { problemOf, unreachable } from './problem.ts'

type Part<R, From extends string, To extends string> = R extends {
  [K in From]: infer S extends TSchema
}
  ? { [K in To]: Static<S> }
  : unknown
type Parts<R> = Part<R, 'params', 'params'> &
  Part<R, 'querystring', 'query'> &
  Part<R, 'body', 'body'>
type CanBeLeft<T, K extends keyof T> = object extends T[K] ? K : never
type Loose<T> = Omit<T, { [K in keyof T]-?: CanBeLeft<T, K> }[keyof T]> & {
  [K in keyof T as CanBeLeft<T, K>]?: T[K]
}
interface Around {
  headers?: Record<string, string>
  signal?: AbortSignal
}

export type Route = keyof Routes
/** What a request takes: `{ params, query, body }`, as far as its route has them. */
export type Input<R extends Route> = Loose<Parts<Routes[R]>> & Around
/** What a request gives. */
export type Output<R extends Route> = Routes[R] extends { response: infer S }
  ? { [code in keyof S]: S[code] extends TSchema ? Static<S[code]> : never }[keyof S]
  : never
type Rest<R extends Route> = object extends Input<R> ? [input?: Input<R>] : [input: Input<R>]
type Query = Record<string, string | number | boolean | (string | number)[] | null | undefined>

let signedOut = () => {}
/** Who wants to know that the server no longer knows us. */
export const onSignedOut = (hear: () => void) => void (signedOut = hear)

/** Asks the server. Throws a Problem; only an aborted request throws what the browser throws. */
export async function call<R extends Route>(route: R, ...[input]: Rest<R>): Promise<Output<R>> {
  const {
    params = {},
    query = {},
    body,
    headers,
    signal
  } = (input ?? {}) as Around & {
    params?: Record<string, string | number>
    query?: Query
    body?: unknown
  }
  const [method = 'GET', pattern = ''] = route.split(' ')
  const path = pattern.replace(/:(\w+)/g, (_, name) => encodeURIComponent(params[name] ?? ''))
  const json = body !== undefined && { 'content-type': 'application/json' }
  const address = path + search(query)
  const response = await ask(address, {
    method,
    signal,
    headers: {
      accept: 'application/json',
      'accept-language': locale.language,
      ...json,
      ...headers
    },
    body: body === undefined ? undefined : JSON.stringify(body)
  })
  if (!response || isUnreached(response.status)) {
    const kept = method === 'GET' ? await keptAnswer(address) : undefined
    if (kept === undefined) throw response ? await problemOf(response) : unreachable()
    return kept as Output<R>
  }
  if (response.status === 401) signedOut()
  if (response.status === 404 && method === 'GET') dropAnswer(address)
  if (!response.ok) throw await problemOf(response)
  const answer = (response.status === 204 ? null : await response.json()) as Output<R>
  if (method === 'GET') keepAnswer(address, answer)
  return answer
}

/** Times that a server that has too much to do is asked again, and the most seconds for each. */
const PATIENCE = 3
const LONGEST = 5

/** Nothing where nobody is reached. What only reads comes again when a busy server says when. */
async function ask(address: string, init: RequestInit): Promise<Response | undefined> {
  for (let times = 0; ; times++) {
    const response = await fetch(address, init).catch((error: Error) => {
      if (error.name === 'AbortError') throw error
      return undefined
    })
    const seconds = Number(response?.status === 503 ? response.headers.get('retry-after') : 0)
    if (!seconds || seconds > LONGEST || init.method !== 'GET' || times === PATIENCE) {
      return response
    }
    await new Promise((done) => setTimeout(done, seconds * 1_000))
    init.signal?.throwIfAborted()
  }
}

/** Leaves out what is empty, repeats what is a list. */
function search(query: Query): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().flatMap((one) => (one == null || one === '' ? [] : [[name, String(one)]]))
  )
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : ''
}
