import { redirect } from '@sveltejs/kit'
import { loadTheRest } from '#lib/language/index.ts'
import { whoAmI } from '#lib/session.svelte.ts'

/** Behind this there is always somebody; who is not signed in comes back here afterwards. */
export const load = async ({ url, untrack }) => {
  if (await whoAmI()) {
    if (url.pathname !== '/') await loadTheRest()
    return
  }
  const here = untrack(() => url.pathname + url.search)
  redirect(307, here === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(here)}`)
}
