import fc from 'fast-check'
import type { Answer, Client } from './client.ts'
import { fitting, type Schema } from './fitting.ts'
import type { Remembered } from './known.ts'

/** One route, as the OpenAPI document has it. */
export interface Route {
  method: 'get' | 'post' | 'patch' | 'put' | 'delete'
  path: string
  it: {
    parameters?: { name: string; in: string; schema: Schema }[]
    requestBody?: { content: Record<string, { schema: Schema }> }
    responses: Record<string, { content?: Record<string, { schema: object }> }>
  }
}

export interface Request {
  /** Of the parameters, in their order; null where one is left out. */
  values: unknown[]
  body: unknown
  as: string
  match: string
}

export function routesOf(document: { paths: Record<string, Record<string, Route['it']>> }) {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, it]): Route => {
      return { method: method as Route['method'], path, it }
    })
  )
}

const BYTES = 'application/octet-stream'

/** Most requests fit; some nearly do; a few are something else. */
export function requestsTo(route: Route, known: Remembered, as: readonly string[]) {
  const fits = (wild: boolean) => requests(route, known, as, wild)
  const others = fc.record({ ...fits(true).parts, body: fc.jsonValue() })
  return fc.oneof(
    { weight: 16, arbitrary: fc.record(fits(false).parts) },
    { weight: 3, arbitrary: fc.record(fits(true).parts) },
    { weight: 1, arbitrary: others }
  ) as fc.Arbitrary<Request>
}

function requests({ path, it }: Route, known: Remembered, as: readonly string[], wild: boolean) {
  const { content } = it.requestBody ?? {}
  const body = content?.['application/json']?.schema
  const bytes = content?.[BYTES] && fc.uint8Array({ maxLength: 8 }).map((it) => Buffer.from(it))
  const values = (it.parameters ?? []).map(({ name, in: where, schema }) => {
    if (where !== 'path') return fc.option(fitting(schema, known.named, wild, name), { freq: 2 })
    const [before = ''] = path.split(`/{${name}}`)
    const collection = before.split('/').at(-1) ?? ''
    return fitting(schema, () => known.in(collection), wild, name)
  })
  return {
    parts: {
      values: fc.tuple(...values),
      body: bytes ?? (body ? fitting(body, known.named, wild) : fc.constant(undefined)),
      as: fc.constantFrom(...as),
      match: wild ? fc.constantFrom('"1"', '*', 'x', '') : fc.constant('head')
    }
  }
}

/** Sends it, and says in a line what was sent. */
export async function send(client: Client, route: Route, request: Request, known: Remembered) {
  const { method, path, it } = route
  const query: string[] = []
  let url = path
  let match = request.match
  it.parameters?.forEach(({ name, in: where }, at) => {
    const value = request.values[at]
    if (where === 'path') url = url.replace(`{${name}}`, () => part(value) || 'nothing')
    else if (value !== null) query.push(`${name}=${part(value)}`)
    if (match === 'head' && ['number', 'id'].includes(name))
      match = `"${known.head(String(value))}"`
  })
  const [number, language] = request.values
  if (path.includes('/translations/{language}') && request.match === 'head') {
    match = `"${known.version(String(number), String(language))}"`
  }
  if (query.length) url += `?${query.join('&')}`
  const isBytes = Buffer.isBuffer(request.body)
  const headers = { 'if-match': match, ...(isBytes && { 'content-type': BYTES }) }
  const answer: Answer =
    method === 'get' || method === 'delete'
      ? await client[method](url, headers)
      : await client[method](url, request.body as object, headers)
  return { answer, says: `${method} ${url} ${JSON.stringify(request)}` }
}

const part = (value: unknown) =>
  encodeURIComponent(
    (typeof value === 'object' ? JSON.stringify(value) : String(value)).toWellFormed()
  )
