import { eq } from 'drizzle-orm'
import type { Holding } from '#schema/api/planned-sessions.ts'
import { bridgeSessions } from '#schema/tables/index.ts'
import { allow } from '../bridges/may.ts'
import { findAgendas } from '../bridges/sessions-agenda.ts'
import type { FoundSession } from '../bridges/sessions-find.ts'
import { namedItems } from '../bridges/sessions-items.ts'
import { refuseFuture } from '../bridges/sessions-record.ts'
import { checkShown, noteIt, show, type Shown } from '../bridges/sessions-shown.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict } from '../http/problem.ts'
import { today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import { refuseNotToCome } from './plan.ts'

/** It took place: from now on it is a record like one that was written down afterwards. */
export async function holdSession(
  tx: Writer,
  person: Person,
  found: FoundSession,
  { items = [], ...sent }: Holding,
  now: string
) {
  const { row, bridge } = found
  allow(person, 'bridge.offer', bridge)
  refuseNotToCome(row)
  const heldOn = sent.heldOn ?? row.heldOn
  await refuseFuture(tx, bridge, heldOn, now)
  await checkShown(tx, person, found, items)
  const [held] = await tx
    .update(bridgeSessions)
    .set({
      ...{ heldOn, doneAt: now, version: row.version + 1 },
      ...(sent.minutes !== undefined && { minutes: sent.minutes }),
      ...(sent.notes !== undefined && { notes: sent.notes.trim() })
    })
    .where(eq(bridgeSessions.id, row.id))
    .returning()
  await noteIt(tx, person, bridge.row.id, 'sessionHeld', { session: row.id }, now)
  const shown = await withTicked(tx, person, found, items)
  await show(tx, person, { ...found, row: held ?? row }, shown, now)
}

/** Pressed too early: what it showed counts no more, and stays for when it takes place. */
export async function unholdSession(tx: Writer, person: Person, found: FoundSession, now: string) {
  const { row, bridge } = found
  allow(person, 'bridge.offer', bridge)
  if (row.startsAt === null) throw conflict('session.heldAlready')
  if (row.doneAt === null) return
  const { timeZone } = await calendarOf(tx, bridge.row.entity)
  await tx
    .update(bridgeSessions)
    .set({ doneAt: null, heldOn: today(row.startsAt, timeZone), version: row.version + 1 })
    .where(eq(bridgeSessions.id, row.id))
  await noteIt(tx, person, bridge.row.id, 'sessionNotHeld', { session: row.id }, now)
}

/** What was ticked off is what was shown, with what was said besides and what was shown before. */
async function withTicked(read: Reader, person: Person, found: FoundSession, sent: Shown[]) {
  const { row, items } = found
  const lines = (await findAgendas(read, [row.id])).get(row.id) ?? []
  const named = await namedItems(read, person, row.bridge)
  const ticked = lines.flatMap(({ item, coveredAt }) => {
    const its = item === null ? undefined : named.get(item)
    const there = its && !its.dropped && its.title !== null
    return item !== null && coveredAt !== null && there ? [item] : []
  })
  const all = new Map([...items, ...ticked].map((item): [string, Shown] => [item, { item }]))
  for (const it of sent) all.set(it.item, it)
  return [...all.values()]
}
