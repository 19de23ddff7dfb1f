import { SvelteMap } from 'svelte/reactivity'
import { ATTACHMENT_MAX } from '#schema/words.ts'
import { call } from '#lib/api.ts'
import { newKey } from '#lib/cases/form/attempt.ts'
import { lost } from '#lib/drafts/connection.svelte.ts'
import { isUnreached, verdictOn } from '#lib/drafts/turns.ts'
import { readAll, remove, write } from '#lib/drafts/vault.ts'
import { number, t } from '#lib/language/index.ts'
import { toProblem } from '#lib/problem.ts'
import { session } from '#lib/session.svelte.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'
import { nameOf } from './given.ts'
import { dropBytes, keepBytes, KEPT_MAX, readBytes } from './pieces.ts'
import { transfer, type Place } from './transfer.ts'

/** A file on its way, as this browser keeps it. */
interface Kept {
  key: string
  name: string
  size: number
  type: string
  at: string
  /** The form that it waits in; none once it may go. */
  tray?: string
  to?: Place
  /** The server's. */
  id?: string
}
export interface Outgoing extends Kept {
  file?: Blob
  received: number
  state: 'waiting' | 'sending' | 'offline' | 'refused'
  /** Why it was refused. */
  sentence?: string
}

const all = new SvelteMap<string, Outgoing>()
const stops = new Map<string, AbortController>()
let owner: string | undefined
let loaded = Promise.resolve()
let finished = $state(0)

export const outgoing = {
  /** Counts up with every file that has arrived. */
  get finished() {
    return finished
  },
  inTray: (tray: string) => inOrder((it) => it.tray === tray),
  at: (place: Place) => inOrder(({ to }) => to !== undefined && same(to, place))
}

const inOrder = (which: (it: Outgoing) => boolean) =>
  [...all.values()].filter(which).sort((a, b) => a.at.localeCompare(b.at))
const same = (a: Place, b: Place) => JSON.stringify(a) === JSON.stringify(b)

/** What this browser keeps for whoever is signed in now; nothing of anybody before them. */
export function loadFiles(): Promise<void> {
  const me = session.me?.person.id
  if (me !== owner) {
    for (const stop of stops.values()) stop.abort()
    all.clear()
    owner = me
    loaded = takeOut()
  }
  return loaded
}

async function takeOut() {
  for (const kept of await readAll<Kept>('upload')) {
    if (!all.has(kept.key)) all.set(kept.key, { ...kept, received: 0, state: 'waiting' })
  }
}

/** Puts files into a form, where they wait until it is sent. */
export async function addFiles(tray: string, files: File[]) {
  await loadFiles()
  for (const file of files) {
    const { size, type } = file
    const [key, at] = [newKey(), new Date().toISOString() + all.size]
    const added: Outgoing = {
      ...{ key, name: nameOf(file), size, type, at, tray, file },
      ...{ received: 0, state: 'waiting' as const }
    }
    const limit = ATTACHMENT_MAX / 1024 / 1024
    const wrong =
      size > ATTACHMENT_MAX ? t('attachment.tooLarge', { limit: number(limit) }) : undefined
    all.set(key, wrong ? { ...added, state: 'refused', sentence: wrong } : added)
    if (!wrong) await keep(key, file)
  }
}

/** Another picture in place of one that has not been sent. */
export async function exchange(key: string, file: File) {
  const it = all.get(key)
  if (!it) return
  await forget(key)
  const { name, size, type } = file
  const [next, state] = [newKey(), 'waiting' as const]
  all.set(next, { ...it, key: next, name, size, type, file, state, id: undefined })
  await keep(next, file)
}

/** The form was put aside under another name, to be sent later. */
export async function moveTray(from: string, to: string) {
  for (const { key } of outgoing.inTray(from)) await change(key, { tray: to })
}

/** The form was sent: so are its files. */
export async function sendTray(tray: string, to: Place) {
  const keys = outgoing.inTray(tray).flatMap(({ key, sentence }) => (sentence ? [] : [key]))
  for (const { key } of outgoing.inTray(tray)) {
    if (keys.includes(key)) await change(key, { tray: undefined, to })
    else await forget(key)
  }
  for (const key of keys) void send(key)
}

/** A form went by itself; what came back says where its files belong. */
export async function sendWith(tray: string, answer: { number?: string; id?: string }) {
  await loadFiles()
  if (answer.number) await sendTray(tray, { firstOf: answer.number })
  else if (answer.id) await sendTray(tray, { occurrence: answer.id })
}

/** Whatever is on its way goes on. */
export async function resumeFiles() {
  await loadFiles()
  const waiting = inOrder(({ to, state }) => to !== undefined && state !== 'refused')
  for (const { key } of waiting) await send(key)
}

export async function send(key: string) {
  if (stops.has(key)) return
  const stop = new AbortController()
  stops.set(key, stop)
  try {
    const once = () => sendNow(key, stop.signal)
    if (!navigator.locks) await once()
    else {
      const options = { ifAvailable: true }
      await navigator.locks.request(`bridgebook.file.${key}`, options, (lock) => lock && once())
    }
  } finally {
    stops.delete(key)
  }
}

async function sendNow(key: string, signal: AbortSignal) {
  const it = all.get(key)
  if (!it?.to) return
  const file = it.file ?? (await readBytes(key, it.size, it.type))
  if (!file) return forget(key)
  put(key, { file, state: 'sending', sentence: undefined })
  try {
    const { name, to, id } = it
    await transfer(
      file,
      { name, to, key, id },
      {
        signal,
        begun: (there) => (there === id ? undefined : change(key, { id: there })),
        received: (received) => put(key, { received })
      }
    )
    finished++
    await forget(key)
    toast(t('attachment.attached', { name }))
  } catch (error) {
    if (signal.aborted) return
    const { status, detail, fields } = toProblem(error)
    if (status === 404 && it.id) return startOver(key)
    if (isUnreached(status)) lost()
    const refused = verdictOn(status) === 'refused'
    const sentence = refused ? (Object.values(fields)[0] ?? detail) : undefined
    put(key, { state: refused ? 'refused' : 'offline', sentence })
  }
}

/** It was away for so long that the server gave it up. */
async function startOver(key: string) {
  const it = all.get(key)
  if (!it?.file) return
  await forget(key)
  const next = newKey()
  all.set(next, { ...it, key: next, id: undefined, received: 0, state: 'waiting' })
  await keep(next, it.file)
  void send(next)
}

/** It is not to be attached after all. */
export async function cancel(key: string) {
  const id = all.get(key)?.id
  stops.get(key)?.abort()
  await forget(key)
  if (id) await call('DELETE /api/attachments/:id', { params: { id } }).catch(() => undefined)
}

/** The files themselves, to put them back after an undo. */
export const filesOf = (tray: string): File[] =>
  outgoing.inTray(tray).flatMap(({ file, name, type }) => {
    return file ? [new File([file], name, { type })] : []
  })

export async function contentOf(key: string): Promise<Blob | undefined> {
  const it = all.get(key)
  if (!it || it.file) return it?.file
  const file = await readBytes(key, it.size, it.type)
  if (file) put(key, { file })
  return file
}

export const isKept = ({ size }: Outgoing) => size <= KEPT_MAX

function put(key: string, change: Partial<Outgoing>) {
  const it = all.get(key)
  if (it) all.set(key, { ...it, ...change })
}

async function change(key: string, change: Partial<Kept>) {
  put(key, change)
  await writeDown(key)
}

async function keep(key: string, file: Blob) {
  if (await keepBytes(key, file)) await writeDown(key)
}

async function writeDown(key: string) {
  const it = all.get(key)
  if (!it || !isKept(it)) return
  const { name, size, type, at, tray, to, id } = it
  await write('upload', key, { key, name, size, type, at, tray, to, id } satisfies Kept)
}

async function forget(key: string) {
  const it = all.get(key)
  all.delete(key)
  await remove('upload', key)
  if (it) await dropBytes(key, it.size)
}
