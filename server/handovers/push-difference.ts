import type { Known } from '../bridges/know.ts'
import type { FoundStep } from './find-steps.ts'
import { nameOfLine, planned, stays } from './lay.ts'
import type { PlannedStep } from './plan.ts'
import type { Template } from './template-of.ts'

export interface Difference {
  added: PlannedStep[]
  moved: { row: FoundStep; to: PlannedStep }[]
  removed: FoundStep[]
}

/**
 * What a template changes in a bridge that was laid by an earlier form of it, and nothing that only
 * time has changed: lines whose day has gone by stay where they are, and are not asked for anew.
 */
export function differenceIn(
  known: Known,
  steps: readonly FoundStep[],
  template: Template
): Difference {
  const own = ownLines(known, steps, template)
  return { ...own, moved: [...own.moved, ...stageLines(known, steps, template)] }
}

/** As if it were laid on its first day. */
function ownLines(known: Known, steps: readonly FoundStep[], template: Template): Difference {
  const { startsOn } = known.found.row
  const all = planned({ ...known, items: [], today: startsOn }, template)
  const there = steps.filter(({ row }) => row.item === null)
  const byName = new Map(there.map((it) => [nameOfLine(it.row), it]))
  const difference: Difference = { added: [], moved: [], removed: [] }
  for (const step of all) {
    const it = byName.get(nameOfLine(step))
    const isPast = step.dueOn < known.today
    if (!it && !isPast) difference.added.push(step)
    if (!it || stays(it.row, known)) continue
    if (it.row.key !== step.key || it.row.title !== step.title) {
      difference.removed.push(it)
      difference.added.push(isPast ? { ...step, dueOn: it.row.dueOn } : step)
    } else if (it.row.dueOn !== step.dueOn && !isPast) {
      difference.moved.push({ row: it, to: step })
    }
  }
  const lines = new Set<string | null>(template.lines.map(({ id }) => id))
  const gone = there.filter(({ row }) => !lines.has(row.templateStep) && !stays(row, known))
  return { ...difference, removed: [...gone, ...difference.removed] }
}

/** Of items: where the line of their stage is another one since they were laid. */
function stageLines(known: Known, steps: readonly FoundStep[], template: Template) {
  const lines = new Map(template.lines.map(({ stage, id }) => [stage, id]))
  const stale = steps.filter(
    ({ row }) =>
      row.stage !== null &&
      (row.reason === 'template' || row.reason === 'spread') &&
      row.templateStep !== (lines.get(row.stage) ?? null) &&
      !stays(row, known)
  )
  if (!stale.length) return []
  const all = new Map(planned(known, template).map((step) => [nameOfLine(step), step]))
  return stale.flatMap((row) => {
    const to = all.get(nameOfLine(row.row))
    return to && to.dueOn !== row.row.dueOn ? [{ row, to }] : []
  })
}
