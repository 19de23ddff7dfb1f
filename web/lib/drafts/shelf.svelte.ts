import { SvelteMap, SvelteSet } from 'svelte/reactivity'
import type { Kept, Waiting } from './kept.ts'
import * as vault from './vault.ts'

/** The first letter is written at once; then, while somebody types on, no oftener than this. */
const OFTEN = 150

const drafts = new SvelteMap<string, Kept>()
/** Those of which the browser has not written the newest yet. */
const unwritten = new SvelteSet<string>()
/** Sent by itself while their form may still be open. */
const sent = new SvelteSet<string>()
/** Why the server does not take one: there are too many, or it is too long. */
export const troubles = new SvelteMap<string, string>()
const channel = globalThis.BroadcastChannel && new BroadcastChannel('bridgebook.drafts')
let later: ReturnType<typeof setTimeout> | undefined
let writtenAt = -Infinity
let changed = () => {}

/** All of this person's drafts that this browser knows; forms and lists are drawn from it. */
export const shelf = {
  get all(): Kept[] {
    return [...drafts.values()].filter(({ gone }) => !gone)
  },
  /** With those that are gone here and not on the server yet. */
  every: () => [...drafts.values()],
  get: (name: string) => drafts.get(name),
  find(name: string): Kept | undefined {
    const found = drafts.get(name)
    return found?.gone ? undefined : found
  },
  isOnDevice: (name: string) => vault.vaultWorks() && !unwritten.has(name),
  /** Over plain http and where the browser forbids it. */
  keepsNothing: () => !vault.vaultWorks(),
  wasSent: (name: string) => sent.has(name)
}

/** Who takes what was changed to the server. */
export const onChange = (hear: () => void) => void (changed = hear)

/** What somebody has typed: newer than whatever waited to be sent before. */
export function keep(name: string, title: string, text: string) {
  const before = drafts.get(name)
  if (before?.text === text && !before.gone) return
  const { version = 0, redactedAt = null, tried } = before ?? {}
  const updatedAt = new Date().toISOString()
  sent.delete(name)
  put({ name, title, text, version, updatedAt, redactedAt, tried, dirty: true })
  changed()
}

/** It was sent or is given up. */
export function drop(name: string, { itself = false } = {}) {
  const kept = drafts.get(name)
  if (!kept || kept.gone) return
  if (itself) sent.add(name)
  if (kept.version === 0 && !kept.tried) forget(name)
  else put({ ...kept, text: 'null', title: '', gone: true, waiting: undefined, refused: undefined })
  changed()
}

/** Sent, and not arrived: it goes by itself. */
export function letWait(kept: Kept, waiting: Waiting) {
  put({ ...kept, waiting, refused: undefined })
}

export function put(kept: Kept) {
  drafts.set(kept.name, kept)
  unwritten.add(kept.name)
  soon()
}

export function forget(name: string) {
  drafts.delete(name)
  unwritten.add(name)
  soon()
}

function soon() {
  later ??= setTimeout(() => void writeDown(), Math.max(0, writtenAt + OFTEN - performance.now()))
}

/** Into the browser, sealed; at once when the page is left. */
export async function writeDown() {
  clearTimeout(later)
  later = undefined
  writtenAt = performance.now()
  await Promise.all(
    [...unwritten].map(async (name) => {
      const kept = drafts.get(name)
      const done = await (kept ? vault.write('draft', name, kept) : vault.remove('draft', name))
      if (!done || drafts.get(name) !== kept) return
      unwritten.delete(name)
      channel?.postMessage(name)
    })
  )
}

/** What the browser kept from before. */
export async function takeOut() {
  for (const kept of await vault.readAll<Kept>('draft')) {
    if (!drafts.has(kept.name)) drafts.set(kept.name, kept)
  }
}

/** Another screen of the same browser may have typed, or sent. */
export async function lookUp(name: string): Promise<Kept | undefined> {
  if (!vault.vaultWorks() || unwritten.has(name)) return drafts.get(name)
  const kept = await vault.read<Kept>('draft', name)
  const here = drafts.get(name)
  if (unwritten.has(name)) return here
  if (kept && (!here || kept.updatedAt >= here.updatedAt)) drafts.set(name, kept)
  else if (!kept && here) {
    if (here.waiting) sent.add(name)
    drafts.delete(name)
  }
  return drafts.get(name)
}

/** Nothing of it stays in the memory of a page that somebody else may use next. */
export function clearShelf() {
  clearTimeout(later)
  later = undefined
  drafts.clear()
  unwritten.clear()
  sent.clear()
  troubles.clear()
}

channel?.addEventListener('message', ({ data }) => void lookUp(String(data)))
