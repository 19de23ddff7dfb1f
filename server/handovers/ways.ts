import { STAGES, type PlanReason, type Stage } from '#schema/words.ts'
import { addDays, daysFrom } from '../organisation/days.ts'
import { comingsOf, type Coming } from './expected.ts'
import type { Frame, TemplateLine } from './frame.ts'
import { layStages, runsFor, stagesTo, type PlanItem, type PlannedStage } from './stages-of-item.ts'

type Lines = ReadonlyMap<Stage, TemplateLine>
/** So many closes later than the template has it. */
type Delays = Partial<Record<Stage, number>>

/** What a template means for its second close is not left to the sixth. */
const MOST = 3

/** How an item could be laid: from the template's closes on, or later as far as there is room. */
export function waysOf(item: PlanItem, lines: Lines, frame: Frame, share: number) {
  const comings = comingsOf(item.forecast, frame.calendar, frame.room)
  const usual = (delays: Delays) => (stage: Stage) => usualDay(stage, lines, frame, delays, share)
  if (comings.length) {
    return skipsFor(item, comings, usual({})('named').day).map((skip) =>
      layStages(item, comings, usual({}), skip)
    )
  }
  return delaysFor(lines, frame).map((delays): PlannedStage[] =>
    layStages(item, [], usual(delays), 0)
  )
}

/** What comes before the receiver has rated the map is left out, as long as enough comes later. */
function skipsFor(item: PlanItem, comings: readonly Coming[], rated: string): number[] {
  const stages = stagesTo(item)
  const spare = Math.max(0, comings.length - runsFor(stages))
  const early = stages.includes('named') ? comings.filter(({ day }) => day < rated).length : 0
  const least = Math.min(early, spare)
  return Array.from({ length: spare - least + 1 }, (_, at) => least + at)
}

/** The template's closes first; each stage in a later close than the one before, where it was. */
function delaysFor(lines: Lines, frame: Frame): Delays[] {
  const closeOf = (stage: Stage) => {
    const line = lines.get(stage)
    return line ? frame.closeOf(line.moment) : null
  }
  const [watched, together, alone] = [
    closeOf('watched'),
    closeOf('doneTogether'),
    closeOf('doneAlone')
  ]
  const last = Math.max(0, ...(['doneAlone', 'canTeach'] as const).map((it) => closeOf(it) ?? 0))
  const end = Math.max(0, frame.closes.length - 1 - last)
  const gap = (one: number | null, other: number | null) =>
    one === null || other === null ? 0 : Math.max(0, other - one - 1)
  const upTo = (most: number) => Array.from({ length: Math.min(most, MOST) + 1 }, (_, at) => at)
  return upTo(end).flatMap((doneAlone) =>
    upTo(gap(together, alone) + doneAlone).flatMap((doneTogether) =>
      upTo(gap(watched, together) + doneTogether).map((watched): Delays => {
        return { watched, doneTogether, doneAlone, canTeach: doneAlone }
      })
    )
  )
}

/** Where the template has a stage; one that it does not name lies between its neighbours. */
function usualDay(
  stage: Stage,
  lines: Lines,
  frame: Frame,
  delays: Delays,
  share: number
): { day: string; reason: PlanReason } {
  const { from, to } = frame.room
  const line = lines.get(stage)
  if (!line) {
    const part = (STAGES.indexOf(stage) + 1) / (STAGES.length + 1)
    return { day: addDays(from, Math.floor(daysFrom(from, to) * part)), reason: 'spread' }
  }
  const delay = delays[stage] ?? 0
  const day = frame.dayOf(line.moment, delay)
  const before = lines.get(STAGES[STAGES.indexOf(stage) - 1] ?? stage)
  // All of them on one day is none of them: they are spread, the critical ones first.
  if (before && before !== line && share < 1 && (stage === 'captured' || 'days' in line.moment)) {
    const first = frame.dayOf(before.moment)
    const days = Math.max(0, daysFrom(first, day))
    return { day: addDays(first, Math.ceil(days * share)), reason: 'spread' }
  }
  return { day, reason: delay ? 'spread' : 'template' }
}
