import { CRITICAL } from '#schema/words.ts'

/**
 * What a residual risk is counted over: critical work. Where nothing is critical it is all of the
 * work, as a share of nothing would let routine look lost that three others do every month.
 */
export function countedOf<T extends { criticality: number }>(work: T[]): T[] {
  const critical = work.filter((it) => it.criticality >= CRITICAL)
  return critical.length ? critical : work
}

/** Part of the counted work; null of none. */
export function shareOf<T>(counted: T[], is: (it: T) => boolean): number | null {
  return counted.length ? counted.filter(is).length / counted.length : null
}

export const mostCritical = (work: { criticality: number }[]) =>
  Math.max(0, ...work.map((it) => it.criticality))

/** risk × (1 − covered), to a hundredth. */
export const residualOf = (risk: number, covered: number | null) =>
  Math.round(risk * (1 - (covered ?? 0)) * 100) / 100
