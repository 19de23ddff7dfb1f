import type { CaseContent } from '#schema/api/content.ts'
import { CRITICALITY_MAX, type CounterpartKind, type MaterialityBand } from '#schema/words.ts'

export type CriticalityReason = 'atStake' | 'deadlineOutside' | 'fraud'

export interface Criticality {
  /** 1 … 5 */
  level: number
  /** What raises it above the usual. */
  reasons: CriticalityReason[]
}

/** How much a wrong hand costs, by what is usually at stake. */
const BY_BAND: Record<MaterialityBand, number> = { trivial: 1, minor: 2, notable: 3, material: 4 }
/** Nobody said how much is at stake. */
const USUAL = 2

/** They set dates that nobody in the house can move. */
const SET_DATES: readonly CounterpartKind[] = ['taxOffice', 'authority', 'bank', 'employee']

type Said = Pick<CaseContent, 'materialityBand' | 'counterpartKind' | 'causeKind'>

export function criticalityOf({ materialityBand, counterpartKind, causeKind }: Said): Criticality {
  const atStake = materialityBand === null ? USUAL : BY_BAND[materialityBand]
  const deadlineOutside = counterpartKind !== null && SET_DATES.includes(counterpartKind)
  const fraud = causeKind === 'fraudSuspicion'
  return {
    level: Math.min(CRITICALITY_MAX, atStake + Number(deadlineOutside) + Number(fraud)),
    reasons: [
      ...(atStake > USUAL ? ['atStake' as const] : []),
      ...(deadlineOutside ? ['deadlineOutside' as const] : []),
      ...(fraud ? ['fraud' as const] : [])
    ]
  }
}

/** A process is as critical as the most critical of its solved cases. */
export const criticalityOfProcess = (levels: readonly number[]) =>
  levels.reduce((most, level) => Math.max(most, level), USUAL)
