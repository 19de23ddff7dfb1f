import { eq } from 'drizzle-orm'
import { bridgeSteps } from '#schema/tables/index.ts'
import { allow } from '../bridges/may.ts'
import type { FoundBridge } from '../bridges/find.ts'
import { saveBridge } from '../bridges/save.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, invalid, say } from '../http/problem.ts'
import { calendarOf } from '../organisation/close-day.ts'
import { findStep, type StepRow } from './find-steps.ts'
import { closeAt } from './frame.ts'

interface Change {
  dueOn?: string
  done?: boolean
}

/** A line of somebody's own, on a day that they chose. */
export async function addStep(
  tx: Writer,
  person: Person,
  found: FoundBridge,
  { title, dueOn }: { title: string; dueOn: string },
  now: string
) {
  allow(person, 'bridge.edit', found)
  const placed = await placedOn(tx, found, dueOn)
  const values = { ...placed, title: title.trim(), bridge: found.row.id }
  await tx.insert(bridgeSteps).values(values)
  await noteStep(tx, person, found, 'stepAdded', null, now)
}

/** Moves it, which no new plan undoes, or says that it is done. */
export async function changeStep(
  tx: Writer,
  person: Person,
  id: string,
  { dueOn, done }: Change,
  now: string
): Promise<FoundBridge> {
  const { row, found } = await findStep(tx, person, id)
  allow(person, 'bridge.edit', found)
  if (done !== undefined && row.stage !== null) throw conflict('plan.stageProves')
  if (dueOn !== undefined && dueOn !== row.dueOn) {
    const placed = await placedOn(tx, found, dueOn)
    await tx.update(bridgeSteps).set(placed).where(eq(bridgeSteps.id, id))
    await noteStep(tx, person, found, 'stepMoved', row, now)
  }
  if (done !== undefined && done !== (row.doneAt !== null)) {
    const deed = done ? { doneAt: now, doneBy: person.id } : { doneAt: null, doneBy: null }
    await tx.update(bridgeSteps).set(deed).where(eq(bridgeSteps.id, id))
    await noteStep(tx, person, found, done ? 'stepDone' : 'stepUndone', row, now)
  }
  return found
}

/** No new plan brings it back. */
export async function removeStep(
  tx: Writer,
  person: Person,
  id: string,
  now: string
): Promise<FoundBridge> {
  const { row, found } = await findStep(tx, person, id)
  allow(person, 'bridge.edit', found)
  await tx.update(bridgeSteps).set({ removedAt: now }).where(eq(bridgeSteps.id, id))
  await noteStep(tx, person, found, 'stepRemoved', row, now)
  return found
}

async function placedOn(tx: Writer, { row }: FoundBridge, dueOn: string) {
  const isInside = dueOn >= row.startsOn && dueOn <= row.endsOn
  if (!isInside) throw invalid({ dueOn: say('plan.dayOutside') })
  const period = closeAt(dueOn, await calendarOf(tx, row.entity))
  return { dueOn, period, reason: 'moved' as const }
}

async function noteStep(
  tx: Writer,
  person: Person,
  found: FoundBridge,
  verb: string,
  step: Pick<StepRow, 'item' | 'stage'> | null,
  now: string
) {
  const { item, stage } = step ?? {}
  await saveBridge(
    tx,
    person,
    found,
    { verb, ...(item && { item }), ...(stage && { stage }) },
    {},
    now
  )
}
