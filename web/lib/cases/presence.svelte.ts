import { untrack } from 'svelte'
import { call, type Output } from '#lib/api.ts'

export type Presence = Output<'GET /api/cases/:number/presence'>
type Ask = (signal: AbortSignal) => Promise<Presence>

/** Three of them fit into the time after which a writer counts as gone. */
const WRITING = 15_000
const READING = 60_000

/** While a form is open: says so, and knows who else writes and what is newest. */
export function writing(number: string) {
  const params = { number }
  const presence = watch(WRITING, (signal) =>
    call('POST /api/cases/:number/presence', { params, signal })
  )
  $effect(() => {
    const away = () => leave(number)
    addEventListener('pagehide', away)
    return () => {
      removeEventListener('pagehide', away)
      away()
    }
  })
  return presence
}

/** While a case is read: who writes in it. */
export function reading(number: string) {
  const params = { number }
  return watch(READING, (signal) => call('GET /api/cases/:number/presence', { params, signal }))
}

// By fetch itself: it has to arrive although the page that sends it is gone.
const leave = (number: string) =>
  void fetch(`/api/cases/${number}/presence`, { method: 'DELETE', keepalive: true }).catch(
    () => undefined
  )

/** Asks at once and every so often, as long as the page can be seen. Failing says nothing. */
function watch(every: number, ask: Ask) {
  let known: Presence | undefined = $state.raw()
  let visible = $state(!document.hidden)

  $effect(() => {
    const seen = () => (visible = !document.hidden)
    document.addEventListener('visibilitychange', seen)
    return () => document.removeEventListener('visibilitychange', seen)
  })
  $effect(() => {
    if (!visible) return
    const stop = new AbortController()
    const beat = () =>
      ask(stop.signal).then(
        (answer) => void (known = answer),
        () => undefined
      )
    untrack(beat)
    const later = setInterval(beat, every)
    return () => {
      clearInterval(later)
      stop.abort()
    }
  })

  return {
    get others() {
      return known?.others ?? []
    },
    /** The newest revision; 0 until it is known. */
    get head() {
      return known?.head ?? 0
    }
  }
}
