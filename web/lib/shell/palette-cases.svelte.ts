import { goto } from '$app/navigation'
import FileText from '@lucide/svelte/icons/file-text'
import type { Hit } from '#schema/api/playbook.ts'
import { call } from '#lib/api.ts'
import { t } from '#lib/language/index.ts'
import type { Command } from './commands.svelte.ts'

const PAUSE = 150
const MOST = 6

/** Cases for what is typed, by number or words; the last answer stays until the next one is here. */
export function casesFor(typed: () => string) {
  let hits: Hit[] = $state.raw([])
  let busy = $state(false)

  $effect(() => {
    const q = typed().trim()
    if (!q) {
      hits = []
      return
    }
    const stop = new AbortController()
    busy = true
    const pause = setTimeout(() => {
      call('GET /api/search', { query: { q, limit: MOST }, signal: stop.signal })
        .then((found) => (hits = found.hits))
        // Pages and actions are still there; the search page says what is wrong.
        .catch(() => undefined)
        .finally(() => {
          if (!stop.signal.aborted) busy = false
        })
    }, PAUSE)
    return () => {
      clearTimeout(pause)
      stop.abort()
    }
  })

  return {
    get busy() {
      return busy
    },
    get commands(): Command[] {
      return hits.map(({ number, title, state }) => ({
        id: number,
        says: title,
        hint: [number, t(`state.${state}`)].join(' · '),
        icon: FileText,
        run: () => void goto(`/cases/${number}`)
      }))
    }
  }
}
