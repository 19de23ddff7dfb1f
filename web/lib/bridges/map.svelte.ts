import { topicOf } from '#schema/api/live.ts'
import { call } from '#lib/api.ts'
import { whenChanged } from '#lib/live/live.svelte.ts'
import { resource } from '#lib/resource.svelte.ts'

/** Everything that the map of a bridge shows; it follows what others do. */
export function openMap(id: string) {
  const params = { id }
  const bridge = resource((signal) => call('GET /api/bridges/:id', { params, signal }))
  const items = resource((signal) => call('GET /api/bridges/:id/items', { params, signal }))
  const progress = resource((signal) => call('GET /api/bridges/:id/progress', { params, signal }))
  const reload = () => [bridge, items, progress].forEach((it) => it.reload())
  whenChanged(() => [topicOf.bridge(id)], reload)
  return { bridge, items, progress, reload }
}
