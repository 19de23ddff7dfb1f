import type { BridgeChange } from '#schema/api/bridges.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict } from '../http/problem.ts'
import { today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import { stateLeaving } from '../people/leaving.ts'
import { statesLeaving } from '../people/may.ts'
import { checkEnd } from './dates.ts'
import type { FoundBridge } from './find.ts'
import { refuseSecond } from './make.ts'
import { allow } from './may.ts'
import { saveBridge } from './save.ts'

/**
 * A handover ends when its giver leaves: whoever may state that day states it with the end of the
 * bridge. Where somebody else moves the end, the date stands in the bridge alone.
 */
export async function changeBridge(
  tx: Writer,
  person: Person,
  found: FoundBridge,
  { version, endsOn, purpose }: BridgeChange,
  now: string
) {
  allow(person, 'bridge.edit', found)
  const { row, giver } = found
  if (version !== row.version) throw conflict('bridge.changedMeanwhile')
  const moves = endsOn !== undefined && endsOn !== row.endsOn
  if (moves) {
    const { timeZone } = await calendarOf(tx, row.entity)
    checkEnd(row.startsOn, endsOn, today(now, timeZone))
    if (row.kind === 'handover' && statesLeaving(person, giver)) {
      await stateLeaving(tx, person, giver.id, endsOn, now)
    }
  }
  const change = {
    ...(moves && { endsOn }),
    ...(purpose !== undefined && { purpose: purpose.trim() })
  }
  await saveBridge(tx, person, found, { verb: 'changed' }, change, now)
}

/** The plan is accepted: from now on it runs. */
export async function startBridge(tx: Writer, person: Person, found: FoundBridge, now: string) {
  allow(person, 'bridge.edit', found)
  if (found.row.startedAt !== null) throw conflict('bridge.startedAlready')
  await saveBridge(tx, person, found, { verb: 'started' }, { startedAt: now }, now)
}

export async function endBridge(
  tx: Writer,
  person: Person,
  found: FoundBridge,
  reason: string,
  now: string
) {
  allow(person, 'bridge.end', found)
  if (found.row.endedAt !== null) throw conflict('bridge.hasEnded')
  const ended = { endedAt: now, endedBy: person.id, endReason: reason.trim() }
  const change = { ...ended, ending: 'stopped' as const }
  await saveBridge(tx, person, found, { verb: 'ended' }, change, now)
}

export async function resumeBridge(tx: Writer, person: Person, found: FoundBridge, now: string) {
  allow(person, 'bridge.end', found)
  const { endedAt, ending, kind, giver, receiver } = found.row
  if (endedAt === null) throw conflict('bridge.notEnded')
  if (ending === 'signedOff') throw conflict('bridge.signedOff')
  await refuseSecond(tx, kind, giver, receiver)
  const again = { endedAt: null, endedBy: null, ending: null, endReason: '' }
  await saveBridge(tx, person, found, { verb: 'resumed' }, again, now)
}
