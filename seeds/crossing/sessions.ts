import { asc, eq, isNull, and } from 'drizzle-orm'
import { bridgeItems } from '#schema/tables/index.ts'
import { findBridge } from '#server/bridges/find.ts'
import { findSession } from '#server/bridges/sessions-find.ts'
import type { Writer } from '#server/database/database.ts'
import { addDays } from '#server/organisation/days.ts'
import { agreeOn, setDone } from '#server/sessions/actions.ts'
import { findAction } from '#server/sessions/actions-find.ts'
import { holdSession } from '#server/sessions/hold.ts'
import { planSession } from '#server/sessions/plan.ts'
import { workday, type Company } from '../history.ts'
import type { Crossing } from './crossing.ts'
import { MEETINGS, type Meeting } from './sessions-said.ts'

/** Weekly sessions of the bridges that run: the last one, the next one, and what was agreed on. */
export async function seedSessions(tx: Writer, world: Company, { bridges }: Crossing) {
  for (const meeting of MEETINGS) {
    const id = bridges.get(meeting.bridge)
    if (id) await meet(tx, world, id, meeting)
  }
}

async function meet(tx: Writer, world: Company, id: string, meeting: Meeting) {
  const [by, giver, receiver] = [meeting.by, meeting.giver, meeting.receiver].map(world.person)
  if (!by || !giver || !receiver) return
  const before = workday(addDays(world.today, -7))
  const after = nextWorkday(addDays(world.today, 2))
  const then = `${addDays(before, -2)}T08:00:00.000Z`
  const bridge = await findBridge(tx, by, id)
  const { time, minutes, place } = meeting
  const last = await planSession(
    tx,
    by,
    bridge,
    { ...{ day: before, time, minutes, place }, lines: meeting.talked },
    then
  )
  const [item] = await tx
    .select({ id: bridgeItems.id })
    .from(bridgeItems)
    .where(and(eq(bridgeItems.bridge, id), isNull(bridgeItems.droppedAt)))
    .orderBy(asc(bridgeItems.position))
    .limit(1)
  const held = `${before}T15:00:00.000Z`
  const items = item ? [{ item: item.id, summary: meeting.summary }] : []
  const found = await findSession(tx, receiver, last)
  await holdSession(tx, receiver, found, { items, notes: meeting.notes }, held)
  for (const { text, who, dueIn, done } of meeting.actions) {
    const dueOn = addDays(before, dueIn)
    const action = { text, who, dueOn, session: last }
    const made = await agreeOn(tx, giver, bridge, action, held)
    if (!done) continue
    const doer = world.person(who)
    await setDone(
      tx,
      doer,
      await findAction(tx, doer, made),
      true,
      `${workday(dueOn)}T09:10:00.000Z`
    )
  }
  const now = `${world.today}T00:05:00.000Z`
  await planSession(tx, by, bridge, { ...{ day: after, time, minutes, place }, lines: [] }, now)
}

function nextWorkday(day: string): string {
  return workday(day) === day ? day : nextWorkday(addDays(day, 1))
}
