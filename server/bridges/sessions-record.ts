import { eq } from 'drizzle-orm'
import type { NewSession, SessionChange } from '#schema/api/bridge-sessions.ts'
import { bridgeSessions } from '#schema/tables/index.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, invalid, say } from '../http/problem.ts'
import { today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import type { FoundBridge } from './find.ts'
import { allow } from './may.ts'
import type { FoundSession } from './sessions-find.ts'
import { checkShown, noteIt, show } from './sessions-shown.ts'
import { refuseUnheld } from './sessions-state.ts'

/** Writes down a session that took place; gives its id. */
export async function recordSession(
  tx: Writer,
  person: Person,
  bridge: FoundBridge,
  { items, ...sent }: NewSession,
  now: string
): Promise<string> {
  allow(person, 'bridge.offer', bridge)
  await refuseFuture(tx, bridge, sent.heldOn, now)
  const [row] = await tx
    .insert(bridgeSessions)
    .values({
      ...{ bridge: bridge.row.id, heldOn: sent.heldOn, minutes: sent.minutes ?? null },
      ...{ notes: sent.notes?.trim() ?? '', madeBy: person.id, createdAt: now, version: 1 }
    })
    .returning()
  if (!row) throw new Error('the session was not made')
  const found: FoundSession = { row, bridge, items: [], evidence: new Map() }
  await checkShown(tx, person, found, items)
  await noteIt(tx, person, bridge.row.id, 'sessionHeld', { session: row.id }, now)
  await show(tx, person, found, items, now)
  return row.id
}

export async function correctSession(
  tx: Writer,
  person: Person,
  found: FoundSession,
  { items, version, ...sent }: SessionChange,
  now: string
) {
  const { row, bridge } = found
  allow(person, 'bridge.offer', bridge)
  refuseUnheld(row)
  if (version !== row.version) throw conflict('session.changed')
  await refuseFuture(tx, bridge, sent.heldOn, now)
  await checkShown(tx, person, found, items)
  const [changed] = await tx
    .update(bridgeSessions)
    .set({
      heldOn: sent.heldOn,
      ...(sent.minutes !== undefined && { minutes: sent.minutes }),
      ...(sent.notes !== undefined && { notes: sent.notes.trim() }),
      version: row.version + 1
    })
    .where(eq(bridgeSessions.id, row.id))
    .returning()
  await noteIt(tx, person, bridge.row.id, 'sessionChanged', { session: row.id }, now)
  await show(tx, person, { ...found, row: changed ?? row }, items, now)
}

/** What was shown in it shows nothing any more; its record stays for whoever brings it back. */
export async function removeSession(tx: Writer, person: Person, found: FoundSession, now: string) {
  allow(person, 'bridge.offer', found.bridge)
  if (found.row.removedAt !== null) return
  refuseUnheld(found.row)
  await setRemoved(tx, person, found, now, 'sessionRemoved', now)
}

export async function restoreSession(tx: Writer, person: Person, found: FoundSession, now: string) {
  allow(person, 'bridge.offer', found.bridge)
  if (found.row.removedAt === null) return
  await setRemoved(tx, person, found, null, 'sessionHeld', now)
}

async function setRemoved(
  tx: Writer,
  person: Person,
  { row }: FoundSession,
  removedAt: string | null,
  verb: string,
  now: string
) {
  await tx
    .update(bridgeSessions)
    .set({ removedAt, version: row.version + 1 })
    .where(eq(bridgeSessions.id, row.id))
  await noteIt(tx, person, row.bridge, verb, { session: row.id }, now)
}

export async function refuseFuture(read: Reader, { row }: FoundBridge, day: string, now: string) {
  const { timeZone } = await calendarOf(read, row.entity)
  if (day > today(now, timeZone)) throw invalid({ heldOn: say('session.notYet') })
}
