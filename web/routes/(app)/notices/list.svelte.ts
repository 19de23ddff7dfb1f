import { topicOf } from '#schema/api/live.ts'
import type { Notice, Notices } from '#schema/api/notices.ts'
import { call } from '#lib/api.ts'
import { whenChanged } from '#lib/live/live.svelte.ts'
import { unread } from '#lib/notices/unread.svelte.ts'
import { resource } from '#lib/resource.svelte.ts'

export interface Wish {
  onlyUnread: boolean
  held: boolean
}

/** The notices as far as somebody has paged; what changes elsewhere shows here without a reload. */
export function openNotices(wish: () => Wish) {
  let pages = $state(1)
  const known = resource((signal) => load(wish(), pages, signal))
  whenChanged(() => [topicOf.notices], known.reload)

  const mark = async (notice: Notice, isRead: boolean) => {
    const route = isRead ? 'POST /api/notices/:id/reading' : 'DELETE /api/notices/:id/reading'
    show(notice.id, isRead)
    await call(route, { params: { id: notice.id } }).catch((problem: unknown) => {
      show(notice.id, !isRead)
      throw problem
    })
  }

  /** At once; what the server says comes after. A line that was read stays where it is. */
  function show(id: string, isRead: boolean) {
    const { data } = known
    if (!data) return
    const readAt = isRead ? new Date().toISOString() : null
    const items = data.items.map((it) => (it.id === id ? { ...it, readAt } : it))
    known.set({ ...data, items })
    unread.count = Math.max(0, (unread.count ?? 0) + (isRead ? -1 : 1))
  }

  return {
    known,
    mark,
    more: () => void pages++,
    fromTheStart: () => void (pages = 1)
  }
}

async function load({ onlyUnread, held }: Wish, pages: number, signal: AbortSignal) {
  const items: Notice[] = []
  let page: Notices | undefined
  for (let at = 0; at < pages && page?.cursor !== null; at++) {
    const query = { unread: onlyUnread || undefined, held: held || undefined, cursor: page?.cursor }
    page = await call('GET /api/notices', { query, signal })
    items.push(...page.items)
  }
  if (!page) throw new Error('there is always one page')
  unread.count = page.unread
  return { ...page, items }
}
