import { eq } from 'drizzle-orm'
import { bridgeSteps } from '#schema/tables/index.ts'
import { allow } from '../bridges/may.ts'
import type { FoundBridge } from '../bridges/find.ts'
import { saveBridge } from '../bridges/save.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, invalid, notFound, say } from '../http/problem.ts'
import { calendarOf } from '../organisation/close-day.ts'
import { findStep, type StepRow } from './find-steps.ts'
import { closeAt } from './frame.ts'

interface Change {
  dueOn?: string
  done?: boolean
  removed?: boolean
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

/** Moves it, which no new plan undoes; says that it is done; takes it out or brings it back. */
export async function changeStep(
  tx: Writer,
  person: Person,
  id: string,
  { dueOn, done, removed }: Change,
  now: string
): Promise<FoundBridge> {
  const { row, found } = await findStep(tx, person, id)
  allow(person, 'bridge.edit', found)
  if (row.removedAt !== null && removed !== false) throw notFound()
  if (done !== undefined && row.stage !== null) throw conflict('plan.stageProves')
  const set = async (values: Partial<StepRow>, verb: string) => {
    await tx.update(bridgeSteps).set(values).where(eq(bridgeSteps.id, id))
    await noteStep(tx, person, found, verb, row, now)
  }
  if (removed !== undefined && removed !== (row.removedAt !== null)) {
    // Once taken out, no new plan brings it back.
    await set({ removedAt: removed ? now : null }, removed ? 'stepRemoved' : 'stepAdded')
  }
  if (dueOn !== undefined && dueOn !== row.dueOn) {
    await set(await placedOn(tx, found, dueOn), 'stepMoved')
  }
  if (done !== undefined && done !== (row.doneAt !== null)) {
    const deed = done ? { doneAt: now, doneBy: person.id } : { doneAt: null, doneBy: null }
    await set(deed, done ? 'stepDone' : 'stepUndone')
  }
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
