import type { Notice } from '#schema/api/notices.ts'
import { date } from '#lib/language/index.ts'

export interface Day {
  says: string
  items: Notice[]
}

/** By the reader's own days, in their order. */
export function byDay(items: Notice[]): Day[] {
  const days = Map.groupBy(items, ({ at }) => date(at, 'long'))
  return [...days].map(([says, its]) => ({ says, items: its }))
}
