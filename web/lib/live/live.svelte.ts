import { untrack } from 'svelte'
import { EVERYTHING, type Changed } from '#schema/api/live.ts'
import { onReturn } from '#lib/drafts/connection.svelte.ts'

const URL = '/api/live'
/** Answers to many changes at once are asked for once. */
const GATHER = 150
/** After a refusal it is asked again so much later, in ms. */
const REFUSED = 30_000

type Listener = { topics: () => string[]; act: () => void; due?: ReturnType<typeof setTimeout> }

const listeners = new Set<Listener>()
/** Changes that came while nobody looked at the tab. */
const missed = new Set<Listener>()
const channel = globalThis.BroadcastChannel && new BroadcastChannel('bridgebook.live')
let leading: AbortController | undefined

/**
 * Calls `act` when something changes that this page is about, without a reload: in a component's
 * script, `whenChanged(() => [topicOf.close(period)], board.reload)`.
 */
export function whenChanged(topics: () => string[], act: () => void) {
  $effect(() => {
    const listener: Listener = { topics, act }
    listeners.add(listener)
    untrack(begin)
    return () => {
      clearTimeout(listener.due)
      listeners.delete(listener)
      missed.delete(listener)
      if (!listeners.size) end()
    }
  })
}

function tell(topics: string[]) {
  for (const listener of listeners) {
    const wanted = listener.topics()
    if (!topics.some((it) => it === EVERYTHING || wanted.includes(it))) continue
    if (document.hidden) missed.add(listener)
    else soon(listener)
  }
}

function soon(listener: Listener) {
  listener.due ??= setTimeout(() => {
    listener.due = undefined
    listener.act()
  }, GATHER)
}

globalThis.document?.addEventListener('visibilitychange', () => {
  if (document.hidden) return
  missed.forEach(soon)
  missed.clear()
})

channel?.addEventListener('message', ({ data }) => tell(data as string[]))
onReturn((now) => {
  if (now) tell([EVERYTHING])
})

/** A browser has few connections to a server: of all its tabs, one listens and tells the others. */
function begin() {
  if (leading) return
  leading = new AbortController()
  const { signal } = leading
  if (!navigator.locks) return open(signal)
  navigator.locks
    .request('bridgebook.live', { signal }, () => {
      open(signal)
      return new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => resolve())
      })
    })
    // The last page that wanted to hear has gone while it waited for its turn.
    .catch(() => undefined)
}

/** `again`: what happened since the last time was missed. */
function open(signal: AbortSignal, again = false) {
  if (signal.aborted) return
  const own = new EventSource(URL)
  own.addEventListener('open', () => {
    if (again) spread([EVERYTHING])
    again = true
  })
  own.addEventListener('changed', ({ data }) => spread((JSON.parse(data) as Changed).topics))
  own.addEventListener('error', () => {
    // Browsers come back by themselves after a break, but not after a refusal (a session ended).
    if (own.readyState === EventSource.CLOSED) setTimeout(() => open(signal, true), REFUSED)
  })
  signal.addEventListener('abort', () => own.close())
}

function spread(topics: string[]) {
  tell(topics)
  channel?.postMessage(topics)
}

function end() {
  leading?.abort()
  leading = undefined
}
