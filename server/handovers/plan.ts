import { STAGES, type PlanReason, type Stage } from '#schema/words.ts'
import { addDays, daysFrom } from '../organisation/days.ts'
import { comingsOf } from './expected.ts'
import { closeAt, frameOf, type Frame, type TemplateLine, type Times } from './frame.ts'
import { layStages, runsFor, stagesTo, type PlanItem } from './stages-of-item.ts'

export interface PlannedStep {
  item: string | null
  stage: Stage | null
  key: string | null
  title: string
  templateStep: string | null
  period: string | null
  dueOn: string
  reason: PlanReason
}

export interface Wanted extends Times {
  lines: readonly TemplateLine[]
  items: readonly PlanItem[]
  /** Lines that are too late fall away instead of coming closer together; the last one stays. */
  leavesOut: boolean
}

/** The whole plan of a bridge: its own lines, and each item's stages up to its target. */
export function planFor({ lines, items, leavesOut, ...times }: Wanted): PlannedStep[] {
  const frame = frameOf(times, leavesOut ? [] : lines)
  const own = bridgeLines(lines, frame, leavesOut)
  return [...own, ...itemLines(lines, items, frame)]
    .map((step) => {
      const dueOn = frame.workingDay(step.dueOn)
      return { ...step, dueOn, period: closeAt(dueOn, frame.calendar) }
    })
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : Number(one.dueOn > other.dueOn)))
}

/** In the template's order: where it is squeezed, what prepares a close is not left after it. */
function bridgeLines(lines: readonly TemplateLine[], frame: Frame, leavesOut: boolean) {
  const all = lines
    .filter(({ stage }) => stage === null)
    .map((line) => ({ line, natural: frame.natural(line.moment) }))
    .sort((one, other) => (one.natural < other.natural ? -1 : Number(one.natural > other.natural)))
  const last = all.at(-1)
  let next = frame.endsOn
  return all
    .filter((it) => !leavesOut || it === last || it.natural <= frame.endsOn)
    .reverse()
    .map(({ line }): PlannedStep => {
      const day = frame.dayOf(line.moment)
      next = day < next ? day : next
      return {
        ...{ item: null, stage: null, key: line.key, title: line.title, period: null },
        ...{ templateStep: line.id, dueOn: next, reason: 'template' }
      }
    })
    .reverse()
}

/** Critical ones first: they get the close that the template means, others the next with room. */
function itemLines(lines: readonly TemplateLine[], items: readonly PlanItem[], frame: Frame) {
  const ofStage = new Map(lines.flatMap((it) => (it.stage === null ? [] : [[it.stage, it]])))
  const load = new Map<string, number>()
  const ordered = items.toSorted(
    (one, other) => other.criticality - one.criticality || one.position - other.position
  )
  return ordered.flatMap((item, rank) => {
    const share = (rank + 1) / ordered.length
    const planned = bestOf(waysOf(item, ofStage, frame, share), load, frame)
    return planned.map(({ stage, dueOn, reason }): PlannedStep => ({
      ...{ item: item.id, stage, key: null, title: '', period: null },
      ...{ templateStep: ofStage.get(stage)?.id ?? null, dueOn, reason }
    }))
  })
}

type Planned = ReturnType<typeof layStages>

/** How an item could be laid: from the template's close on, or later as far as there is room. */
function waysOf(
  item: PlanItem,
  lines: ReadonlyMap<Stage, TemplateLine>,
  frame: Frame,
  share: number
): Planned[] {
  const stages = stagesTo(item)
  const comings = comingsOf(item.forecast, frame.calendar, frame.room)
  const usual = (later: number) => (stage: Stage) => usualDay(stage, lines, frame, later, share)
  const spare = comings.length - runsFor(stages)
  if (comings.length) {
    const ways = Math.max(0, spare) + 1
    return Array.from({ length: ways }, (_, skip) => layStages(item, comings, usual(0), skip))
  }
  const ends = stages.map((stage) => {
    const line = lines.get(stage)
    return line ? (frame.closeOf(line.moment) ?? 0) : 0
  })
  const slack = Math.max(0, frame.closes.length - 1 - Math.max(0, ...ends))
  return Array.from({ length: slack + 1 }, (_, later) => layStages(item, [], usual(later), 0))
}

/** Where the template has a stage; one that it does not name lies between its neighbours. */
function usualDay(
  stage: Stage,
  lines: ReadonlyMap<Stage, TemplateLine>,
  frame: Frame,
  later: number,
  share: number
): { day: string; reason: PlanReason } {
  const { from, to } = frame.room
  const line = lines.get(stage)
  if (!line) {
    const part = (STAGES.indexOf(stage) + 1) / (STAGES.length + 1)
    return { day: addDays(from, Math.floor(daysFrom(from, to) * part)), reason: 'spread' }
  }
  const moved = stage === 'named' || stage === 'captured' ? 0 : later
  const day = frame.dayOf(line.moment, moved)
  const named = lines.get('named')
  // Writing down everything on one day is writing down nothing: it is spread, critical ones first.
  if (stage === 'captured' && named && share < 1) {
    const first = frame.dayOf(named.moment)
    const days = Math.max(0, daysFrom(first, day))
    return { day: addDays(first, Math.ceil(days * share)), reason: 'spread' }
  }
  return { day, reason: moved ? 'spread' : 'template' }
}

/** The way whose closes have least to do so far; of equals the earliest. */
function bestOf(ways: Planned[], load: Map<string, number>, frame: Frame): Planned {
  const monthsOf = (way: Planned) =>
    way
      .filter(({ stage }) => runsFor([stage]) > 0)
      .map(({ dueOn }) => closeAt(dueOn, frame.calendar) ?? dueOn.slice(0, 7))
  const weight = (way: Planned) =>
    monthsOf(way).reduce((sum, month) => sum + (load.get(month) ?? 0), 0)
  const best = ways.reduce((one, other) => (weight(other) < weight(one) ? other : one))
  for (const month of monthsOf(best)) load.set(month, (load.get(month) ?? 0) + 1)
  return best
}
