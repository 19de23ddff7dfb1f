import type { Plan, Step } from '#schema/api/bridge-plans.ts'
import type { BridgeClose } from '#schema/api/bridges.ts'
import { STAGES, type Stage } from '#schema/words.ts'

/** What stands in one line of a close: one step, or the same stage of several items. */
export interface Entry {
  key: string
  /** null: a line of the bridge. */
  stage: Stage | null
  steps: Step[]
  from: string
  to: string
}

export interface PlannedClose {
  /** null: what comes after the last close of the bridge. */
  close: BridgeClose | null
  entries: Entry[]
}

/** The lines of a plan by the close that they belong to, or before which they fall. */
export function byClose({ steps, closes }: Plan): PlannedClose[] {
  const closeOf = (step: Step) =>
    closes.find(({ period }) => period === step.period) ??
    closes.find(({ to }) => step.dueOn <= to) ??
    null
  const found = Map.groupBy(steps, closeOf)
  const after = found.get(null) ?? []
  return [
    ...closes.map((close) => ({ close, entries: entriesOf(found.get(close) ?? []) })),
    ...(after.length > 0 ? [{ close: null, entries: entriesOf(after) }] : [])
  ]
}

function entriesOf(steps: Step[]): Entry[] {
  const alone = steps.filter(({ item, stage }) => item === null || stage === null)
  const grouped = Map.groupBy(
    steps.filter((it) => !alone.includes(it)),
    ({ stage }) => stage
  )
  const entries = [
    ...alone.map((step) => entryOf([step], null)),
    ...STAGES.flatMap((stage) => {
      const all = grouped.get(stage)
      return all ? [entryOf(all, stage)] : []
    })
  ]
  return entries.toSorted((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to))
}

function entryOf(steps: Step[], stage: Stage | null): Entry {
  const days = steps.map(({ dueOn }) => dueOn).sort()
  const [from = ''] = days
  const key = stage ?? steps[0]?.id ?? ''
  return { key, stage, steps, from, to: days.at(-1) ?? from }
}
