import { redirect } from '@sveltejs/kit'
import { call } from '#lib/api.ts'
import { whoAmI } from '#lib/session.svelte.ts'
import { wayBack } from './way-back.ts'

/** Whoever is signed in goes on; where nobody could be, the page says how to begin. */
export const load = async ({ url }) => {
  const [me, setup] = await Promise.all([
    whoAmI().catch(() => undefined),
    call('GET /api/setup').catch(() => undefined)
  ])
  if (me) redirect(307, wayBack(url))
  return { nobodyYet: setup?.needed ?? false }
}
