import { call } from '#lib/api.ts'
import { session } from '#lib/session.svelte.ts'

let count: number | undefined = $state()

/** How many cases wait for my judgement; undefined until somebody has asked. */
export const waiting = {
  get count() {
    return count
  },
  set count(known) {
    count = known
  }
}

/** Whoever may have something to judge: experts, and administrators where no expert is named. */
export const judges = () =>
  session.me?.person.roles.some(({ role }) => role === 'expert' || role === 'administrator') ??
  false

/** For the navigation; a figure that does not come is simply not shown. */
export async function countWaiting() {
  if (!judges() || count !== undefined) return
  const reviews = await call('GET /api/reviews').catch(() => undefined)
  count ??= reviews?.items.length
}
