import { topicOf } from '#schema/api/live.ts'
import { call } from '#lib/api.ts'
import { whenChanged } from '#lib/live/live.svelte.ts'
import { resource } from '#lib/resource.svelte.ts'

/** A case in other languages; while nothing is known of them it is read as it was written. */
export function translationsOf(number: () => string) {
  const known = resource((signal) =>
    call('GET /api/cases/:number/translations', { params: { number: number() }, signal })
  )
  whenChanged(() => [topicOf.case(Number(number().slice(3)))], known.reload)
  return {
    /** Those of this case; of another one, while that is still on its way, none. */
    get items() {
      const items = known.data?.items ?? []
      return items.every((it) => it.case === number()) ? items : []
    },
    reload: known.reload
  }
}
