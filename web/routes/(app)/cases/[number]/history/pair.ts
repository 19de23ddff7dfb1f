import type { Case } from '#schema/api/cases.ts'

export interface Pair {
  before: number
  after: number
}
const ADDRESS = /^(\d{1,6})\.\.(\d{1,6})$/

/**
 * The two versions that are compared: those that the address names, the older first; else the
 * newest against what readers get, or against the one before it where readers get the newest.
 */
export function pairIn(
  compare: string,
  { head, published }: Pick<Case, 'head' | 'published'>
): Pair {
  const [, a = 0, b = 0] = (ADDRESS.exec(compare) ?? []).map(Number)
  const isThere = (revision: number) => revision >= 1 && revision <= head
  if (isThere(a) && isThere(b)) return { before: Math.min(a, b), after: Math.max(a, b) }
  return { before: published < head ? published : Math.max(1, head - 1), after: head }
}
