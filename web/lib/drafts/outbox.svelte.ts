import { SvelteSet } from 'svelte/reactivity'
import { call, type Input, type Output, type Route } from '#lib/api.ts'
import { toProblem } from '#lib/problem.ts'
import { lost } from './connection.svelte.ts'
import type { Kept, SentKind, Waiting } from './kept.ts'
import { drop, letWait, lookUp, put, shelf, writeDown } from './shelf.svelte.ts'
import { inTurn, isUnreached, pauseAfter, verdictOn } from './turns.ts'
import { isStill } from './vault.ts'

/** What went by itself, for its writer to know. */
export interface Sent {
  kind: SentKind
  number: string
}

let sent: Sent[] = $state.raw([])
let owner = ''
let tries = 0
let next: ReturnType<typeof setTimeout> | undefined
const going = new SvelteSet<string>()

export const outbox = {
  get waiting() {
    return inTurn(shelf.all)
  },
  get sent() {
    return sent
  },
  isGoing: (name: string) => going.has(name),
  seen: () => void (sent = []),
  openFor: (person: string) => void (owner = person),
  close() {
    clearTimeout(next)
    next = undefined
    sent = []
    owner = ''
  }
}

/** A form as it is sent; `insteadOf`: the draft that it was until now, when it waits apart. */
type Sending = Pick<Kept, 'name' | 'title' | 'text'> & { insteadOf?: string }

/**
 * Sends a form. Where nobody is reached it stays as a draft, with the request and its key, and is
 * sent by itself later; then there is no answer yet.
 */
export async function deliver<R extends Route>(
  kept: Sending,
  kind: SentKind,
  route: R,
  input: Input<R> & { headers: Record<string, string> }
): Promise<Output<R> | undefined> {
  const request = { route, ...input, headers: keyOf(kept.name, { route, ...input }) }
  try {
    return await ask<R>(request)
  } catch (error) {
    if (!isUnreached(toProblem(error).status)) throw error
    await wait(kept, { ...request, kind, at: new Date().toISOString() })
    return undefined
  }
}

type Request = Omit<Waiting, 'kind' | 'at'>

const ask = <R extends Route>({ route, params, body, headers }: Request) =>
  (call as (route: string, input: object) => Promise<Output<R>>)(route, { params, body, headers })

/** Pressed again while it waits: it is the same request, and counts once. */
function keyOf(name: string, request: Request): Record<string, string> {
  const before = shelf.find(name)?.waiting
  const same = before && JSON.stringify(before.body) === JSON.stringify(request.body)
  return same && before.route === request.route ? before.headers : request.headers
}

/** Keeps a request that was tried already with its draft. */
export const waitWith = (kept: Sending, kind: SentKind, it: Request) =>
  wait(kept, { ...it, kind, at: new Date().toISOString() })

async function wait({ insteadOf, ...kept }: Sending, waiting: Waiting) {
  const { version = 0, redactedAt = null, tried } = shelf.get(kept.name) ?? {}
  const updatedAt = new Date().toISOString()
  letWait({ ...kept, version, redactedAt, tried, updatedAt, dirty: true }, waiting)
  // In one go: a page that is closed right now must not leave it twice.
  if (insteadOf) drop(insteadOf)
  await writeDown()
  lost()
}

/** Sends what waits, in turn; in one tab of the browser at a time. */
export async function sendWaiting(): Promise<void> {
  clearTimeout(next)
  next = undefined
  if (outbox.waiting.length === 0) return
  const { locks } = navigator
  if (!locks) return sendInTurn()
  const options = { ifAvailable: true }
  await locks.request(`bridgebook.outbox.${owner}`, options, (lock) => lock && sendInTurn())
}

async function sendInTurn() {
  if (!(await isStill(owner))) return
  for (const { name } of outbox.waiting) {
    const kept = await lookUp(name)
    if (!kept?.waiting) continue
    going.add(name)
    const went = await sendOne(kept, kept.waiting)
    going.delete(name)
    if (went === 'signIn') return
    if (went === 'later') {
      next = setTimeout(() => void sendWaiting(), pauseAfter(tries++))
      return
    }
  }
  tries = 0
}

/** Read only then: what was typed needs no files, and most of it has none. */
async function sendFiles(name: string, kind: SentKind, answer: object | null) {
  if (kind !== 'log' && kind !== 'again') return
  const { sendWith } = await import('#lib/attachments/outgoing.svelte.ts')
  await sendWith(name, answer ?? {})
}

async function sendOne(kept: Kept, waiting: Waiting) {
  try {
    const answer = (await ask(waiting)) as { number?: string; case?: string } | null
    const number = answer?.number ?? answer?.case ?? waiting.params?.number ?? ''
    await sendFiles(kept.name, waiting.kind, answer)
    sent = [...sent, { kind: waiting.kind, number }]
    // Typed since: what was sent is with everyone, the rest is a draft again.
    if (shelf.get(kept.name)?.text === kept.text) drop(kept.name, { itself: true })
    await writeDown()
    return 'sent'
  } catch (error) {
    const { status, detail, fields } = toProblem(error)
    const verdict = verdictOn(status)
    if (isUnreached(status)) lost()
    if (verdict === 'refused') {
      const refused = [detail, ...Object.values(fields)].join(' ')
      put({ ...(shelf.get(kept.name) ?? kept), waiting: undefined, refused })
    }
    return verdict
  }
}
