import type { Gap } from '#schema/api/gaps.ts'

/** In the order in which they came, which is that of the tree. */
export function byProcess(items: Gap[]) {
  const groups = Map.groupBy(items, ({ process }) => process)
  return [...groups].map(([process, gaps]) => ({ process, gaps }))
}
