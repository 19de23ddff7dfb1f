import { redirect } from '@sveltejs/kit'
import { loadCloses } from '#lib/close/closes.svelte.ts'

/** The close that it is now. */
export const load = async ({ url }) => {
  const { current } = await loadCloses()
  redirect(307, `/close/${current}${url.search}`)
}
