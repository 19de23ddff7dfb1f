import type { Item } from '#schema/api/bridges.ts'
import type { Forecast } from '#schema/api/forecast.ts'
import { CRITICAL, STAGES, type Stage } from '#schema/words.ts'
import { hasReached, stageAt, type Standing } from './stages.ts'

/** What the marks of an item hang on. */
export interface Marked {
  criticality: number
  target: Stage
  standings: Standing[]
  /** When the plan wants each stage. */
  planned: Map<Stage, string>
  /** Something of it is disputed, and not taken back. */
  disputed: boolean
  helpNeededOn: string | null
  /** What is known of its coming back; null without a case. */
  forecast: Forecast | null
  hasCase: boolean
  validated: boolean
}

export interface Clock {
  today: string
  endsOn: string
  /** The first day of a close, where the bridge is. */
  opens: (period: string) => string
}

export const isAtTarget = ({ standings, target }: Pick<Marked, 'standings' | 'target'>) =>
  hasReached(standings, target)

/** Planned before today, wanted, and not there. */
export const isLateAt = ({ standings, target, planned }: Marked, stage: Stage, today: string) =>
  stageAt(stage) <= stageAt(target) &&
  (planned.get(stage) ?? today) < today &&
  !hasReached(standings, stage)

/** Half: as likely as not. */
const EXPECTED = 0.5

/**
 * It is not to be expected again while the giver is here, so it can be neither watched nor done
 * live. Nothing is said of what nobody can foresee.
 */
export function comesTooLate(it: Marked, { endsOn, opens }: Clock): boolean {
  const { forecast, standings, target } = it
  if (!forecast || forecast.certainty === 'unknown') return false
  if (stageAt(target) < stageAt('doneTogether') || hasReached(standings, 'doneAlone')) return false
  const { next, coming } = forecast
  if (next && next.from > endsOn) return true
  return !coming.some(
    ({ period, probability }) => probability >= EXPECTED && opens(period) <= endsOn
  )
}

export function marksOf(it: Marked, clock: Clock) {
  const late = STAGES.some((stage) => isLateAt(it, stage, clock.today))
  const tooLate = comesTooLate(it, clock)
  const runsOut = tooLate || late || it.helpNeededOn !== null
  return {
    late,
    comesTooLate: tooLate,
    atRisk: it.criticality >= CRITICAL && !isAtTarget(it) && runsOut,
    disputed: it.disputed,
    helpNeededOn: it.helpNeededOn
  }
}

/** What would bring it on: the open questions first, then the lowest stage that is missing. */
export function nextOf(it: Marked, clock: Clock): Item['next'] {
  const { standings, planned } = it
  const step = (what: Item['next']['what'], stage: Stage | null) => ({
    ...{ what, stage },
    dueOn: stage === null ? null : (planned.get(stage) ?? null)
  })
  if (isAtTarget(it)) return step('nothing', null)
  const missing = standings.filter(({ reached }) => reached === null)
  const disputed = missing.find((at) => at.disputed)
  if (disputed) return step('settle', disputed.stage)
  const waiting = missing.find((at) => at.waitsFor.length)
  if (waiting) return step('confirm', waiting.stage)
  const stage = missing[0]?.stage ?? null
  return step(stage === null ? 'nothing' : toReach(it, stage, clock), stage)
}

function toReach(it: Marked, stage: Stage, clock: Clock): Item['next']['what'] {
  const tooLate = comesTooLate(it, clock)
  switch (stage) {
    case 'named':
      return 'rate'
    case 'captured':
      if (!it.hasCase) return 'record'
      return it.validated ? 'confirm' : 'validate'
    case 'watched':
      return tooLate ? 'rehearse' : 'show'
    case 'doneTogether':
      return tooLate ? 'rehearse' : 'doTogether'
    case 'doneAlone':
      return 'letDo'
    case 'canTeach':
      return 'teach'
  }
}
