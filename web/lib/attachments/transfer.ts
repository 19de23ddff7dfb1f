import { CHUNK_MAX } from '#schema/words.ts'
import { call } from '#lib/api.ts'
import { locale } from '#lib/language/index.ts'
import { problemOf, unreachable, type Problem } from '#lib/problem.ts'
import type { Received } from '#schema/api/attachments.ts'

/** Where a file hangs; `firstOf`: on the first time that this case happened. */
export type Place = { case: string } | { occurrence: string } | { firstOf: string }

interface Announced {
  name: string
  to: Place
  /** Sent twice, it is announced once. */
  key: string
  /** The server's, if it was announced before. */
  id?: string
}
interface Told {
  begun?: (id: string) => Promise<void> | void
  received?: (bytes: number) => void
  signal?: AbortSignal
}

/** Small enough that a slow line shows that something goes on. */
const CHUNK = CHUNK_MAX / 4

/** Sends a file to where it belongs, from wherever it stopped before. Gives the server's id. */
export async function transfer(file: Blob, announced: Announced, told: Told): Promise<string> {
  const { signal } = told
  const id = announced.id ?? (await announce(file, announced, signal))
  await told.begun?.(id)
  let { received, complete } = announced.id
    ? await call('GET /api/attachments/:id', { params: { id }, signal })
    : { received: 0, complete: false }
  while (!complete) {
    told.received?.(received)
    ;({ received, complete } = await put(
      id,
      received,
      file.slice(received, received + CHUNK),
      told
    ))
  }
  return id
}

async function announce(file: Blob, { name, to, key }: Announced, signal?: AbortSignal) {
  const place = 'firstOf' in to ? await firstOf(to.firstOf) : to
  const body = { ...place, name, size: file.size }
  const headers = { 'idempotency-key': key }
  return (await call('POST /api/attachments', { body, headers, signal })).id
}

/** What was seen this time may be for fewer people than the case. */
async function firstOf(number: string) {
  const { items } = await call('GET /api/cases/:number/occurrences', { params: { number } })
  const first = items.find((it) => it.first)
  return first ? { occurrence: first.id } : { case: number }
}

const put = (id: string, from: number, body: Blob, { signal }: Told) =>
  putAt(`/api/attachments/${encodeURIComponent(id)}/bytes?from=${from}`, body, signal)

/** Sends some bytes, and says how many are there; a part that had come before counts. */
export async function putAt(url: string, body: Blob, signal?: AbortSignal): Promise<Received> {
  const response = await fetch(url, {
    method: 'PUT',
    body,
    signal,
    headers: {
      'content-type': 'application/octet-stream',
      'accept-language': locale.language
    }
  }).catch((error: Error) => {
    throw error.name === 'AbortError' ? error : unreachable()
  })
  if (response.ok) return (await response.json()) as Received
  const problem = await problemOf(response)
  return goOnFrom(problem) ?? fail(problem)
}

/** Part of it had come before its answer was lost. */
function goOnFrom({ status, answer }: Problem): Received | undefined {
  const { received } = answer
  return status === 409 && typeof received === 'number' ? { received, complete: false } : undefined
}

function fail(problem: Problem): never {
  throw problem
}
