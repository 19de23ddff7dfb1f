import { eq, inArray } from 'drizzle-orm'
import { bridgeSteps } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import { knowBridge, type Known } from '../bridges/know.ts'
import type { FoundBridge } from '../bridges/find.ts'
import { hasReached } from '../bridges/stages.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { findSteps, type StepRow } from './find-steps.ts'
import { planFor, type PlannedStep } from './plan.ts'
import { noteTemplate, templateOf, type Template } from './template-of.ts'

/** Lays the plan on the calendar: what is done, was moved by hand or taken out stays so. */
export async function layPlan(tx: Writer, person: Person, found: FoundBridge, now: string) {
  const known = await knowBridge(tx, person, found, now)
  const template = await templateOf(tx, found)
  const rows = (await findSteps(tx, found.row.id)).map(({ row }) => row)
  await replace(tx, found.row.id, rows, planned(known, template), known)
  await noteTemplate(tx, found, template.id)
  await noteLaid(tx, person, found.row.id, now)
}

export const noteLaid = (tx: Writer, { id: by }: Person, bridge: string, at: string) =>
  note(tx, { by, verb: 'laid', kind: 'bridge', subject: bridge, at })

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
    rows.filter((it) => !stays(it, known)).map((it) => [nameOfLine(it), it.id] as const)
  )
  const made: PlannedStep[] = []
  for (const step of wanted) {
    const name = nameOfLine(step)
    if (kept.has(name)) continue
    const id = old.get(name)
    old.delete(name)
    if (id === undefined) made.push(step)
    else await tx.update(bridgeSteps).set(step).where(eq(bridgeSteps.id, id))
  }
  await removeSteps(tx, [...old.values()])
  await addSteps(tx, bridge, made)
}

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
