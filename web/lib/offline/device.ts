import { connection, lost, onReturn } from '#lib/drafts/connection.svelte.ts'
import { dropAll, emptyAnswers, isKept, keepOne, keepOnlyOf, keptOne } from './answers.ts'
import { asCase } from './as-case.ts'
import { showsFrom, upToDate } from './as-of.svelte.ts'
import { emptyDepot } from './depot.ts'
import { mayFetch } from './metered.ts'
import {
  closePlaybook,
  dropFromPlaybook,
  onEnded,
  openPlaybook,
  playbook,
  readFromPlaybook,
  refreshPlaybook
} from './playbook.svelte.ts'

/** How often what changed is asked for while somebody looks. */
const EVERY = 5 * 60_000

let person: string | undefined
let opened: Promise<void> = Promise.resolve()
let watching = false

/** For whoever has signed in: what is here, and what has changed since. */
export function begin(id: string): Promise<void> {
  if (person === id) return opened
  person = id
  watch()
  opened = keepOnlyOf(id)
    .then(() => openPlaybook(id))
    .catch(() => undefined)
  void opened.then(() => lookIfAllowed(id))
  return opened
}

/** Everything that lies on this device of whoever was here. */
export async function forget() {
  person = undefined
  closePlaybook()
  upToDate()
  await Promise.all([emptyAnswers(), emptyDepot()]).catch(() => undefined)
}

export async function keep(id: string, address: string, answer: unknown) {
  if (id === person && isKept(address)) await keepOne(id, address, answer).catch(() => undefined)
}

/** An answer of before, for a page that cannot reach anybody. */
export async function kept(id: string, address: string): Promise<unknown> {
  lost()
  const known = begin(id)
  const one = isKept(address) ? await keptOne(id, address).catch(() => undefined) : undefined
  if (one) {
    showsFrom(one.at)
    return one.answer
  }
  const [, number] = /^\/api\/cases\/(EX-\d+)$/.exec(address) ?? []
  if (!number) return undefined
  await known
  const it = await readFromPlaybook(number)
  if (!it) return undefined
  showsFrom(playbook.standing?.asOf ?? it.updatedAt)
  return asCase(it)
}

/** The server says that it is not there, or not for this reader. */
export async function drop(id: string, address: string) {
  const [begins, number] = /^\/api\/cases\/(EX-\d+)/.exec(address) ?? []
  if (!begins || !number) return
  dropFromPlaybook(number)
  await dropAll(id, begins).catch(() => undefined)
}

function watch() {
  if (watching) return
  watching = true
  onEnded(() => void forget())
  onReturn((now) => {
    upToDate()
    if (now) look()
  })
  setInterval(look, EVERY)
  document.addEventListener('visibilitychange', look)
}

function look() {
  if (person && document.visibilityState === 'visible') lookIfAllowed(person)
}

function lookIfAllowed(id: string) {
  if (id !== person || !connection.there) return
  if (playbook.standing || mayFetch()) void refreshPlaybook()
}
