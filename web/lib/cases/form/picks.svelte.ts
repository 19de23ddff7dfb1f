import { SvelteMap } from 'svelte/reactivity'
import type { PICK_KINDS } from '#schema/api/playbook.ts'
import { call } from '#lib/api.ts'

export type PickKind = (typeof PICK_KINDS)[number]

/** What was entered before, asked for when somebody comes to a box; without it one simply types. */
export function openPicks() {
  const known = new SvelteMap<PickKind, string[]>()
  return {
    of: (kind: PickKind | undefined) => (kind && known.get(kind)) ?? [],
    async ask(kind: PickKind | undefined) {
      if (!kind || known.has(kind)) return
      known.set(kind, [])
      const { items } = await call('GET /api/picks', { query: { kind } }).catch(() => ({
        items: []
      }))
      known.set(kind, items)
    }
  }
}
