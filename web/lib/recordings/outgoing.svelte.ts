import { SvelteMap } from 'svelte/reactivity'
import { CHUNK_MAX } from '#schema/words.ts'
import { call } from '#lib/api.ts'
import { putAt } from '#lib/attachments/transfer.ts'
import { verdictOn } from '#lib/drafts/turns.ts'
import { t } from '#lib/language/index.ts'
import { toProblem } from '#lib/problem.ts'
import { session } from '#lib/session.svelte.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'
import { bytesOf, findKept, forget, writeDown, type Kept, type Where } from './kept.ts'

export interface Outgoing {
  kept: Kept
  bytes?: Blob
  size: number
  received: number
  /** `kept`: found in this browser, or being recorded in another tab; nobody has said to send it. */
  state: 'kept' | 'sending' | 'stopped' | 'refused'
  sentence?: string
}

const CHUNK = CHUNK_MAX / 4
const all = new SvelteMap<string, Outgoing>()
const stops = new Map<string, AbortController>()
let owner: string | undefined
let finished = $state(0)

export const outgoing = {
  /** Counts up with every recording that has arrived. */
  get finished() {
    return finished
  },
  at: ({ bridge, item, session: of }: Where) =>
    [...all.values()].filter(
      ({ kept }) => kept.bridge === bridge && kept.item === item && kept.session === of
    ),
  get busy() {
    return [...all.values()].some(({ state }) => state === 'sending' || state === 'stopped')
  }
}

/** What this browser still has for whoever is signed in now. */
export async function loadOutgoing() {
  const me = session.me?.person.id
  if (me === owner) return
  for (const stop of stops.values()) stop.abort()
  all.clear()
  owner = me
  for (const kept of await findKept()) {
    const size = kept.sizes.reduce((sum, it) => sum + it, 0)
    if (!all.has(kept.key)) all.set(kept.key, { kept, size, received: 0, state: 'kept' })
  }
}

/** It stands in the list; whoever made it decides what becomes of it. */
export function putAside(kept: Kept, bytes: Blob) {
  all.set(kept.key, { kept, bytes, size: bytes.size, received: 0, state: 'kept' })
}

export function sendOut(kept: Kept, bytes: Blob) {
  putAside(kept, bytes)
  return send(kept.key)
}

/** Goes on where it stopped; the server says where that was. */
export async function send(key: string) {
  const it = all.get(key)
  if (!it || stops.has(key)) return
  const stop = new AbortController()
  stops.set(key, stop)
  put(key, { state: 'sending', sentence: undefined })
  try {
    const bytes = it.bytes ?? (await bytesOf(it.kept))
    if (!bytes) return await drop(key)
    put(key, { bytes, size: bytes.size })
    await transfer(it.kept, bytes, stop.signal)
    await drop(key)
    finished++
    toast(t('recording.sent', { title: it.kept.wish.title }))
  } catch (error) {
    if (stop.signal.aborted) return
    const { status, detail, fields } = toProblem(error)
    // It was away for so long that the server gave it up.
    if (status === 404) it.kept.id = undefined
    const refused = verdictOn(status) === 'refused' && status !== 404
    const sentence = refused ? (Object.values(fields)[0] ?? detail) : undefined
    put(key, { state: refused ? 'refused' : 'stopped', sentence })
  } finally {
    stops.delete(key)
  }
}

async function transfer(kept: Kept, bytes: Blob, signal: AbortSignal) {
  const known = kept.id
  const id = known ?? (await announce(kept, bytes.size, signal))
  let { received, complete } = known
    ? await call('GET /api/recordings/:id', { params: { id }, signal })
    : { received: 0, complete: false }
  while (!complete) {
    put(kept.key, { received })
    const url = `/api/recordings/${encodeURIComponent(id)}/bytes?from=${received}`
    ;({ received, complete } = await putAt(url, bytes.slice(received, received + CHUNK), signal))
  }
}

async function announce(kept: Kept, size: number, signal: AbortSignal): Promise<string> {
  const { bridge, item, session: of, wish, name, seconds, key } = kept
  const { id } = await call('POST /api/bridges/:id/recordings', {
    params: { id: bridge },
    body: { ...wish, item, session: of, name, size, seconds: Math.round(seconds) || null },
    headers: { 'idempotency-key': key },
    signal
  })
  kept.id = id
  if (kept.sizes.length > 0) await writeDown(kept)
  return id
}

/** It is not to be kept after all: gone here, and given up there. */
export async function cancel(key: string) {
  const id = all.get(key)?.kept.id
  stops.get(key)?.abort()
  await drop(key)
  if (id) await call('DELETE /api/recordings/:id', { params: { id } }).catch(() => undefined)
}

async function drop(key: string) {
  const it = all.get(key)
  all.delete(key)
  if (it) await forget(it.kept)
}

function put(key: string, change: Partial<Outgoing>) {
  const it = all.get(key)
  if (it) all.set(key, { ...it, ...change })
}
