import type { Offer } from '#schema/api/completions.ts'
import { call } from '#lib/api.ts'
import { typedAt } from './operators.ts'

/** Below what anybody feels, and enough for a quick hand to skip a letter or two. */
const PAUSE = 40

interface Asked {
  q: string
  at: number
}
const NONE: Asked & { offers: Offer[] } = { q: '', at: 0, offers: [] }

/** What is offered for what is being typed; the last offers stay until the next ones are here. */
export function completing(typing: () => Asked & { searchesToo: boolean }) {
  let answer = $state.raw(NONE)

  $effect(() => {
    const { q, at, searchesToo } = typing()
    const worth = typedAt(q, at) !== undefined || (searchesToo && q.trim() && at === q.length)
    if (!worth) {
      answer = NONE
      return
    }
    const stop = new AbortController()
    const pause = setTimeout(() => {
      call('GET /api/search/completions', { query: { q, at }, signal: stop.signal })
        .then(({ offers }) => {
          answer = { q, at, offers: offers.filter(({ kind }) => searchesToo || kind !== 'search') }
        })
        // Typing goes on without them.
        .catch(() => stop.signal.aborted || (answer = NONE))
    }, PAUSE)
    return () => {
      clearTimeout(pause)
      stop.abort()
    }
  })

  return {
    get offers() {
      return answer.offers
    },
    /** Whether they are for what stands in the box now. */
    get fresh() {
      const { q, at } = typing()
      return answer.q === q && answer.at === at
    }
  }
}
