import type { PersonRef } from '#schema/api/common.ts'
import { call } from '#lib/api.ts'

const PATIENCE = 120

/** People who may read it, by what was typed of a name; nobody while nothing is looked for. */
export function offered(
  about: () => { number: string; occurrence?: string },
  typed: () => string | undefined
) {
  let people: PersonRef[] = $state.raw([])

  $effect(() => {
    const q = typed()
    const { number, occurrence } = about()
    if (q === undefined) {
      people = []
      return
    }
    const stop = new AbortController()
    const { signal } = stop
    const later = setTimeout(() => {
      call('GET /api/cases/:number/mentionable', {
        params: { number },
        query: { q, occurrence },
        signal
      })
        .then(({ items }) => signal.aborted || (people = items))
        // Whoever is offline writes on; a name can be named without being offered.
        .catch(() => signal.aborted || (people = []))
    }, PATIENCE)
    return () => {
      clearTimeout(later)
      stop.abort()
    }
  })
  return {
    get people() {
      return people
    }
  }
}
