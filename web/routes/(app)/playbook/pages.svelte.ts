import type { Case } from '#schema/api/cases.ts'
import { call } from '#lib/api.ts'
import { toProblem, type Problem } from '#lib/problem.ts'
import { resource } from '#lib/resource.svelte.ts'

export interface Which {
  process?: string
  system?: string
}
export type Part = 'validated' | 'solved'

const FIRST = 10
/** On paper all of it is wanted, and nobody reads meanwhile. */
const AT_ONCE = 50

/** The cases of a chapter, in reading order, a few at a time. */
export function reading(which: () => Which, part: Part, wanted: () => boolean) {
  const first = resource(async (signal) => {
    const chapter = which()
    if (!wanted()) return undefined
    return load(chapter, { limit: FIRST, signal })
  })
  let rest: { after: unknown; items: Case[]; next?: string } | undefined = $state.raw()
  let busy = $state(false)
  let problem: Problem | undefined = $state.raw()

  // What was added to another chapter is left behind with it.
  const added = $derived(rest && rest.after === first.data ? rest : undefined)
  const next = $derived(added ? added.next : first.data?.next)
  const items = $derived([...(first.data?.items ?? []), ...(added?.items ?? [])])

  function load(
    { process, system }: Which,
    how: { limit: number; cursor?: string; signal?: AbortSignal }
  ) {
    const { signal, ...page } = how
    return call('GET /api/book/pages', { query: { process, system, state: part, ...page }, signal })
  }

  /** Throws what the request throws. */
  async function add(limit: number, signal?: AbortSignal) {
    const after = first.data
    const page = await load(which(), { limit, cursor: next, signal })
    if (after !== first.data) return
    rest = { after, items: [...(added?.items ?? []), ...page.items], next: page.next }
  }

  async function more() {
    if (busy) return
    busy = true
    problem = undefined
    await add(FIRST).catch((error: unknown) => (problem = toProblem(error)))
    busy = false
  }

  /** All that is missing; ends when everything is there, or throws. */
  async function all(signal: AbortSignal) {
    while (next !== undefined && !signal.aborted) await add(AT_ONCE, signal)
  }

  return {
    first,
    more,
    all,
    get items() {
      return items
    },
    get total() {
      return first.data?.total
    },
    get hasMore() {
      return next !== undefined
    },
    get busy() {
      return busy
    },
    get problem() {
      return problem
    }
  }
}

export type Reading = ReturnType<typeof reading>
