import type { Case } from '#schema/api/cases.ts'
import { call } from '#lib/api.ts'

interface Known {
  readonly head: number
}

/** The newest revision, when somebody has saved one after `base`; asked anew while that fails. */
export function newerThan(number: string, base: () => number, presence: Known) {
  let found: Case | undefined = $state.raw()

  $effect(() => {
    const newest = presence.head
    if (newest <= base() || (found && found.head >= newest)) return
    const stop = new AbortController()
    const { signal } = stop
    call('GET /api/cases/:number', {
      params: { number },
      query: { revision: 'head' },
      signal
    }).then(
      (it) => {
        if (!signal.aborted) found = it
      },
      () => undefined
    )
    return () => stop.abort()
  })

  return {
    get case() {
      return found && found.head > base() ? found : undefined
    }
  }
}
