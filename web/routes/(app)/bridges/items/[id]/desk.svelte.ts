import type { ItemPage } from '#schema/api/bridges.ts'
import { topicOf } from '#schema/api/live.ts'
import { call } from '#lib/api.ts'
import type { Side } from '#lib/bridges/cell.ts'
import { whenChanged } from '#lib/live/live.svelte.ts'
import { resource } from '#lib/resource.svelte.ts'
import { session } from '#lib/session.svelte.ts'
import { keepPlace } from './place.svelte.ts'

/** An item while somebody works on it: what it is, on whose side they stand, what is open. */
export function openDesk(id: string, first: string | null) {
  const item = resource((signal) => call('GET /api/bridge-items/:id', { params: { id }, signal }))
  let doing = $state(first)
  const place = keepPlace()
  whenChanged(() => (item.data ? [topicOf.bridge(item.data.bridge)] : []), item.reload)
  return {
    item,
    get side(): Side | null {
      const me = session.me?.person.id
      if (me === item.data?.giver.id) return 'giver'
      return me === item.data?.receiver.id ? 'receiver' : null
    },
    /** Which form is open: 'answer', 'dispute.<evidence>', 'except.<stage>' … */
    get doing() {
      return doing
    },
    open: (form: string) => void (doing = form),
    close() {
      doing = null
      place.settle()
    },
    changed(now: ItemPage) {
      item.set(now)
      place.settle()
    }
  }
}
export type Desk = ReturnType<typeof openDesk>
