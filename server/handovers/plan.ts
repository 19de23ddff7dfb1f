import type { PlanReason, Stage } from '#schema/words.ts'
import { bestOf, type Load } from './balance.ts'
import { closeAt, frameOf, type Frame, type TemplateLine, type Times } from './frame.ts'
import type { PlanItem } from './stages-of-item.ts'
import { waysOf } from './ways.ts'

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
  const load: Load = new Map()
  const ofStage = new Map(lines.flatMap((it) => (it.stage === null ? [] : [[it.stage, it]])))
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
