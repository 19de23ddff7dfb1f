import { eq, inArray } from 'drizzle-orm'
import { bridgeSteps } from '#schema/tables/index.ts'
import { knowBridge, type Known } from '../bridges/know.ts'
import type { FoundBridge } from '../bridges/find.ts'
import { saveBridge } from '../bridges/save.ts'
import { hasReached } from '../bridges/stages.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { findSteps, type StepRow } from './find-steps.ts'
import { planFor, type PlannedStep } from './plan.ts'
import { templateOf, type Template } from './template-of.ts'

/** Lays the plan on the calendar: what is done, was moved by hand or taken out stays so. */
export async function layPlan(tx: Writer, person: Person, found: FoundBridge, now: string) {
  const known = await knowBridge(tx, person, found, now)
  const template = await templateOf(tx, found)
  const rows = (await findSteps(tx, found.row.id)).map(({ row }) => row)
  await replace(tx, found.row.id, rows, planned(known, template), known)
  await saveBridge(tx, person, found, { verb: 'laid' }, { template: template.id }, now)
}

/** The plan that a template makes of a bridge as it is known. */
export const planned = ({ found, calendar, today, items }: Known, template: Template) =>
  planFor({
    ...{ calendar, today, lines: template.lines, leavesOut: template.leavesOut },
    ...{ startsOn: found.row.startsOn, endsOn: found.row.endsOn },
    items: items.map(({ row, stage, marked }) => ({
      ...{ id: row.id, criticality: row.criticality, position: row.position },
      ...{ target: row.target, stage, forecast: marked.forecast }
    }))
  })

/** What a line is, however often it is laid. */
export const nameOfLine = ({ item, stage, templateStep }: PlannedStep | StepRow) =>
  item === null ? `line ${templateStep}` : `${item} ${stage}`

/** Done, moved or added by hand, taken out; or of an item that is off the map. */
export function stays(row: StepRow, { items }: Known): boolean {
  if (row.doneAt !== null || row.removedAt !== null || row.reason === 'moved') return true
  if (row.item === null) return row.templateStep === null
  const item = items.find((it) => it.row.id === row.item)
  return !item || (row.stage !== null && hasReached(item.standings, row.stage))
}

async function replace(
  tx: Writer,
  bridge: string,
  rows: StepRow[],
  wanted: PlannedStep[],
  known: Known
) {
  const kept = new Set(rows.filter((it) => stays(it, known)).map(nameOfLine))
  const old = new Map(
    rows.filter((it) => !stays(it, known)).map((it) => [nameOfLine(it), it] as const)
  )
  const made: PlannedStep[] = []
  for (const step of wanted) {
    const name = nameOfLine(step)
    if (kept.has(name)) continue
    const row = old.get(name)
    old.delete(name)
    if (!row) made.push(step)
    else if (isOther(row, step)) await changeStep(tx, row.id, step)
  }
  await removeSteps(
    tx,
    [...old.values()].map(({ id }) => id)
  )
  await addSteps(tx, bridge, made)
}

const isOther = (row: StepRow, step: PlannedStep) =>
  (Object.keys(step) as (keyof PlannedStep)[]).some((it) => row[it] !== step[it])

export const changeStep = (tx: Writer, id: string, step: Partial<PlannedStep>) =>
  tx.update(bridgeSteps).set(step).where(eq(bridgeSteps.id, id))

export async function removeSteps(tx: Writer, ids: string[]) {
  if (ids.length) await tx.delete(bridgeSteps).where(inArray(bridgeSteps.id, ids))
}

const AT_ONCE = 100

export async function addSteps(tx: Writer, bridge: string, steps: PlannedStep[]) {
  for (let at = 0; at < steps.length; at += AT_ONCE) {
    const some = steps.slice(at, at + AT_ONCE).map((step) => ({ ...step, bridge }))
    await tx.insert(bridgeSteps).values(some)
  }
}
