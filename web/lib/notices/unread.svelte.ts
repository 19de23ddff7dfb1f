import { call } from '#lib/api.ts'

let count: number | undefined = $state()

/** How many notices somebody has not read; undefined until somebody has asked. */
export const unread = {
  get count() {
    return count
  },
  set count(known) {
    count = known
  }
}

/** For the navigation; a figure that does not come is simply not shown. */
export async function countUnread() {
  const known = await call('GET /api/notices/count').catch(() => undefined)
  if (known) count = known.unread
}
