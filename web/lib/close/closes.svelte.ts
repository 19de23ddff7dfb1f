import type { CloseCount } from '#schema/api/closes.ts'
import { call } from '#lib/api.ts'

interface Closes {
  current: string
  items: CloseCount[]
}

let known: Closes | undefined = $state.raw()

/** The closes that there are for me; empty until somebody has asked. */
export const closes = {
  get current() {
    return known?.current
  },
  get periods() {
    return known?.items.map(({ period }) => period) ?? []
  },
  /** How much is open in the close that it is now. */
  get open() {
    return known?.items.find(({ period }) => period === known?.current)?.open
  }
}

export async function loadCloses(): Promise<Closes> {
  known = await call('GET /api/closes')
  return known
}

/** For the navigation; a figure that does not come is simply not shown. */
export async function countOpen() {
  if (!known) await loadCloses().catch(() => undefined)
}
