import { untrack } from 'svelte'
import type { Hit } from '#schema/api/playbook.ts'
import { call, type Input, type Output } from '#lib/api.ts'
import { connection } from '#lib/drafts/connection.svelte.ts'
import { isUnreached } from '#lib/drafts/turns.ts'
import { join } from '#lib/offline/join.ts'
import { playbook } from '#lib/offline/playbook.svelte.ts'
import { toProblem, type Problem } from '#lib/problem.ts'
import { resource } from '#lib/resource.svelte.ts'
import { askHere } from './ask-here.ts'

const PAGE = 20
/** Where nobody is typing the server may be as quick: its order is the better one. */
const HEAD_START = 120
/** The address follows what is typed within this time. */
const CATCHES_UP = 400
type Query = NonNullable<Input<'GET /api/search'>['query']>
type Page = Output<'GET /api/search'>
type Result = Page & { asked: string }

/** Where what is shown comes from, and how many the server knew besides. */
export interface Shown extends Result {
  from: 'device' | 'server' | 'both'
  besides: number
}

/** The address holds words only; the server says in a sentence which of them it does not know. */
export const queryOf = (asked: string) => Object.fromEntries(new URLSearchParams(asked)) as Query

/**
 * What is found for the words and filters asked, page after page. This device answers first; what
 * the server says joins it, and nothing that is shown moves until something else is asked.
 */
export function finding(asked: () => string) {
  let shown: Shown | undefined = $state.raw()
  let typed: string | undefined = $state.raw()
  let typedAt = 0
  const now = $derived(typed ?? asked())

  const server = resource(async (signal): Promise<Result> => {
    const its = asked()
    const query = { ...queryOf(its), limit: PAGE }
    return { asked: its, ...(await call('GET /api/search', { query, signal })) }
  })

  // The address has caught up with what was typed, or gone somewhere else.
  $effect(() => {
    const its = asked()
    untrack(() => {
      if (typed === its || performance.now() - typedAt > CATCHES_UP) typed = undefined
    })
  })
  $effect(() => {
    const { data } = server
    const its = now
    untrack(() => {
      if (data && (data.asked === its || !shown)) shown = joined(shown, data)
    })
  })
  $effect(() => {
    const its = now
    const stop = new AbortController()
    // What is kept here may come later than the page, and the network may go.
    const [there] = [connection.there, playbook.standing]
    const wait = there && untrack(() => typed) === undefined ? HEAD_START : 0
    const begin = wait ? setTimeout(() => void here(its, stop.signal), wait) : undefined
    if (!wait) void here(its, stop.signal)
    return () => {
      clearTimeout(begin)
      stop.abort()
    }
  })

  async function here(its: string, signal: AbortSignal) {
    if (untrack(() => shown?.asked) === its) return
    const found = await askHere(its)
    // It may be that only the server knows: what was shown before stays until it says so.
    if (!found || signal.aborted || shown?.asked === its) return
    if (!found.hits.length && connection.there) return
    shown = { asked: its, ...found, from: 'device', besides: 0 }
  }

  const alone = $derived(
    shown?.from === 'device' && server.problem && isUnreached(server.problem.status)
  )

  let rest: { asked: string; hits: Hit[]; next?: string } | undefined = $state.raw()
  let busy = $state(false)
  let problem: Problem | undefined = $state.raw()

  const added = $derived(rest && rest.asked === shown?.asked ? rest : undefined)
  const next = $derived(added ? added.next : shown?.next)

  async function more() {
    const its = shown?.asked
    if (its === undefined || busy) return
    busy = true
    problem = undefined
    try {
      const query = { ...queryOf(its), limit: PAGE, cursor: next }
      const page = await call('GET /api/search', { query })
      rest = { asked: its, hits: [...(added?.hits ?? []), ...page.hits], next: page.next }
    } catch (error) {
      problem = toProblem(error)
    } finally {
      busy = false
    }
  }

  return {
    /** What is shown. */
    first: {
      get data() {
        return shown
      },
      get problem() {
        return alone ? undefined : server.problem
      },
      get loading() {
        return server.loading
      },
      reload: server.reload
    },
    /** What is asked now: what is typed, before the address has it. */
    get asked() {
      return now
    },
    /** What the server was asked last and has answered: figures follow it, not each letter. */
    get settled() {
      return server.data?.asked
    },
    /** Each letter that is typed, before the address has it. */
    typing(q: string) {
      const next = new URLSearchParams(asked())
      next.delete('q')
      const words = q.trim()
      typedAt = performance.now()
      typed = (words ? new URLSearchParams([['q', words], ...next]) : next).toString()
    },
    more,
    get hits() {
      return join(shown?.hits ?? [], added?.hits ?? [])
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

function joined(shown: Shown | undefined, found: Result): Shown {
  if (shown?.asked !== found.asked || shown.from === 'server') {
    return { ...found, from: 'server', besides: 0 }
  }
  const hits = join(shown.hits, found.hits)
  const besides = shown.from === 'both' ? shown.besides : hits.length - shown.hits.length
  return { ...found, hits, from: 'both', besides, total: Math.max(found.total, hits.length) }
}
