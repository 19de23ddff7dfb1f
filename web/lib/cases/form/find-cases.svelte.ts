import type { Output } from '#lib/api.ts'
import { call } from '#lib/api.ts'
import { toProblem } from '#lib/problem.ts'

type Hit = Output<'GET /api/search'>['hits'][number]
const PATIENCE = 250
const SHOWN = 5

/** Cases by number or words, a moment after somebody has stopped typing. */
export function findCases(typed: () => string) {
  let hits: Hit[] | undefined = $state.raw()
  let failed: string | undefined = $state()

  $effect(() => {
    const q = typed().trim()
    if (q.length < 2) {
      hits = failed = undefined
      return
    }
    const stop = new AbortController()
    const { signal } = stop
    const later = setTimeout(() => {
      call('GET /api/search', { query: { q, limit: SHOWN }, signal })
        .then((found) => {
          if (!signal.aborted) [hits, failed] = [found.hits, undefined]
        })
        .catch((error: unknown) => {
          if (!signal.aborted) failed = toProblem(error).detail
        })
    }, PATIENCE)
    return () => {
      clearTimeout(later)
      stop.abort()
    }
  })
  return {
    /** Undefined until something was looked for. */
    get hits() {
      return hits
    },
    get failed() {
      return failed
    }
  }
}
