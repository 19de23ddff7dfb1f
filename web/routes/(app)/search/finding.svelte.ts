import type { Hit } from '#schema/api/playbook.ts'
import { call, type Input } from '#lib/api.ts'
import { toProblem, type Problem } from '#lib/problem.ts'
import { resource } from '#lib/resource.svelte.ts'

const PAGE = 20
type Query = NonNullable<Input<'GET /api/search'>['query']>

/** The address holds words only; the server says in a sentence which of them it does not know. */
export const queryOf = (asked: string) => Object.fromEntries(new URLSearchParams(asked)) as Query

/** What is found for the words and filters asked, page after page. */
export function finding(asked: () => string) {
  const first = resource(async (signal) => {
    const now = asked()
    const query = { ...queryOf(now), limit: PAGE }
    return { asked: now, ...(await call('GET /api/search', { query, signal })) }
  })
  let rest: { asked: string; hits: Hit[]; next?: string } | undefined = $state.raw()
  let busy = $state(false)
  let problem: Problem | undefined = $state.raw()

  const added = $derived(rest && rest.asked === first.data?.asked ? rest : undefined)
  const next = $derived(added ? added.next : first.data?.next)

  async function more() {
    const now = first.data?.asked
    if (now === undefined || busy) return
    busy = true
    problem = undefined
    try {
      const query = { ...queryOf(now), limit: PAGE, cursor: next }
      const page = await call('GET /api/search', { query })
      rest = { asked: now, hits: [...(added?.hits ?? []), ...page.hits], next: page.next }
    } catch (error) {
      problem = toProblem(error)
    } finally {
      busy = false
    }
  }

  return {
    first,
    more,
    get hits() {
      return [...(first.data?.hits ?? []), ...(added?.hits ?? [])]
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
