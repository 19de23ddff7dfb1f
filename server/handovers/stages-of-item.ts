import type { Forecast } from '#schema/api/forecast.ts'
import { STAGES, type PlanReason, type Stage } from '#schema/words.ts'
import { addDays } from '../organisation/days.ts'
import { comesTooLate, type Coming } from './expected.ts'

export interface PlanItem {
  id: string
  criticality: number
  position: number
  target: Stage
  /** As far as it has crossed; null: nowhere yet. */
  stage: Stage | null
  forecast: Forecast | null
}

export interface PlannedStage {
  stage: Stage
  dueOn: string
  reason: PlanReason
}

/** What takes a real run, and how many of them. */
const RUNS: Partial<Record<Stage, number>> = { watched: 1, doneTogether: 1, doneAlone: 2 }
/** Shown so many days before it comes, when every time that it comes is needed for doing it. */
const BEFORE = 7

/** Those that are still to be reached. */
export const stagesTo = ({ stage, target }: Pick<PlanItem, 'stage' | 'target'>): Stage[] =>
  STAGES.slice(stage === null ? 0 : STAGES.indexOf(stage) + 1, STAGES.indexOf(target) + 1)

/** How many times it has to come for all of them. */
export const runsFor = (stages: readonly Stage[]) =>
  stages.reduce((sum, stage) => sum + (RUNS[stage] ?? 0), 0)

/**
 * The stages of one item, each on its day: shown and done when it comes, if it comes; `usual` is
 * the template's day. `skip` leaves out so many times that it comes, for items that come often.
 */
export function layStages(
  item: PlanItem,
  comings: readonly Coming[],
  usual: (stage: Stage) => { day: string; reason: PlanReason },
  skip: number
): PlannedStage[] {
  const stages = stagesTo(item)
  const often = comings.length >= runsFor(stages)
  const times = often ? comings.slice(skip) : [...comings]
  const tooLate = comesTooLate(item.forecast, comings)
  const planned = stages.map((stage): PlannedStage => {
    const { day, reason } = usual(stage)
    const runs = RUNS[stage]
    if (runs === undefined) return { stage, dueOn: day, reason }
    if (tooLate) return { stage, dueOn: day, reason: INSTEAD[stage] ?? reason }
    if (!comings.length) return { stage, dueOn: day, reason }
    const [next] = times
    if (stage === 'watched' && !often && next) {
      return { stage, dueOn: addDays(next.day, -BEFORE), reason: 'beforeItComes' }
    }
    const last = times.splice(0, runs).at(-1)
    if (!last) return { stage, dueOn: day, reason: 'rehearse' }
    const isLast = !often && times.length === 0
    return { stage, dueOn: last.day, reason: isLast ? 'lastChance' : 'comesBack' }
  })
  return inOrder(planned)
}

/** What does not come before the end cannot be watched live. */
const INSTEAD: Partial<Record<Stage, PlanReason>> = {
  watched: 'record',
  doneTogether: 'rehearse',
  doneAlone: 'lastChance'
}

/** What is written down and named comes before what is watched; then each after the other. */
function inOrder(planned: PlannedStage[]): PlannedStage[] {
  const watched = planned.findIndex(({ stage }) => RUNS[stage] !== undefined)
  const result = [...planned]
  for (let at = watched - 1; at >= 0; at--) {
    const [it, next] = [result[at], result[at + 1]]
    if (!it || !next || it.dueOn <= next.dueOn) continue
    const early = next.reason === 'comesBack' || next.reason === 'beforeItComes'
    result[at] = { ...it, dueOn: next.dueOn, reason: early ? 'beforeItComes' : it.reason }
  }
  for (let at = 1; at < result.length; at++) {
    const [before, it] = [result[at - 1], result[at]]
    if (before && it && it.dueOn < before.dueOn) result[at] = { ...it, dueOn: before.dueOn }
  }
  return result
}
