import { eq } from 'drizzle-orm'
import type { NewPlan, PlanChange } from '#schema/api/planned-sessions.ts'
import { bridgeSessions } from '#schema/tables/index.ts'
import type { FoundBridge } from '../bridges/find.ts'
import { allow } from '../bridges/may.ts'
import type { FoundSession, SessionRow } from '../bridges/sessions-find.ts'
import { noteIt } from '../bridges/sessions-shown.ts'
import { isHeld } from '../bridges/sessions-state.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict } from '../http/problem.ts'
import { addOwn } from './agenda.ts'
import { drawAgenda } from './draw.ts'
import { momentOf } from './when.ts'

/** Plans a session, with an agenda from the map; gives its id. */
export async function planSession(
  tx: Writer,
  person: Person,
  bridge: FoundBridge,
  { lines = [], ...sent }: NewPlan,
  now: string
): Promise<string> {
  allow(person, 'bridge.edit', bridge)
  const startsAt = await momentOf(tx, bridge, sent, now)
  const [row] = await tx
    .insert(bridgeSessions)
    .values({
      ...{ bridge: bridge.row.id, heldOn: sent.day, startsAt, minutes: sent.minutes },
      place: placeIn(sent.place),
      ...{ notes: '', madeBy: person.id, createdAt: now, version: 1 }
    })
    .returning()
  if (!row) throw new Error('the session was not planned')
  await addOwn(tx, row.id, lines)
  await drawAgenda(tx, person, { row, bridge }, now)
  await noteIt(tx, person, bridge.row.id, 'sessionPlanned', { session: row.id }, now)
  return row.id
}

/** Another time, length or place; only that is told which somebody has to know. */
export async function moveSession(
  tx: Writer,
  person: Person,
  found: FoundSession,
  { version, ...sent }: PlanChange,
  now: string
) {
  const { row, bridge } = found
  allow(person, 'bridge.edit', bridge)
  refuseNotToCome(row)
  if (version !== row.version) throw conflict('session.changed')
  const place = placeIn(sent.place)
  const startsAt = await momentOf(tx, bridge, sent, now)
  const same = startsAt === row.startsAt && sent.minutes === row.minutes && place === row.place
  if (same) return
  await save(tx, person, row, 'sessionMoved', now, {
    ...{ heldOn: sent.day, startsAt, minutes: sent.minutes, place }
  })
}

export async function cancelSession(tx: Writer, person: Person, found: FoundSession, now: string) {
  allow(person, 'bridge.edit', found.bridge)
  if (isHeld(found.row)) throw conflict('session.heldAlready')
  if (found.row.cancelledAt !== null) return
  await save(tx, person, found.row, 'sessionCancelled', now, { cancelledAt: now })
}

export async function uncancelSession(
  tx: Writer,
  person: Person,
  found: FoundSession,
  now: string
) {
  allow(person, 'bridge.edit', found.bridge)
  if (found.row.cancelledAt === null) return
  await save(tx, person, found.row, 'sessionUncancelled', now, { cancelledAt: null })
}

/** What took place, or will not, stays as it is. */
export function refuseNotToCome(row: SessionRow) {
  if (row.cancelledAt !== null) throw conflict('session.isCancelled')
  if (isHeld(row)) throw conflict('session.heldAlready')
}

const placeIn = (said: string | null | undefined) => said?.trim() || null

async function save(
  tx: Writer,
  person: Person,
  row: SessionRow,
  verb: string,
  now: string,
  change: Partial<SessionRow>
) {
  await tx
    .update(bridgeSessions)
    .set({ ...change, version: row.version + 1 })
    .where(eq(bridgeSessions.id, row.id))
  await noteIt(tx, person, row.bridge, verb, { session: row.id }, now)
}
