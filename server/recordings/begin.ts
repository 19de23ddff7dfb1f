import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { NewRecording } from '#schema/api/recordings.ts'
import {
  bridgeSessions,
  people,
  recordingConsents,
  recordings,
  recordingWatchers
} from '#schema/tables/index.ts'
import { RECORDING_DAYS_MAX, RECORDING_MAX } from '#schema/words.ts'
import { plainName, refuseProgramName } from '../attachments/names.ts'
import type { FoundBridge } from '../bridges/find.ts'
import { namedItems } from '../bridges/sessions-items.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, forbidden, invalid, say } from '../http/problem.ts'
import { today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import { addDays } from '../organisation/days.ts'
import { checkDay, usualDay } from './days.ts'
import { mayRecord } from './may.ts'

const MEGABYTE = 1024 * 1024

/** A recording is announced, with everybody who is in it. They are asked once it is whole. */
export async function beginRecording(
  tx: Writer,
  person: Person,
  bridge: FoundBridge,
  wish: NewRecording,
  now: string
): Promise<string> {
  if (bridge.row.endedAt !== null) throw conflict('bridge.hasEnded')
  if (!mayRecord(person, bridge)) throw forbidden('bridge.onlyThePair')
  await checkPlace(tx, person, bridge, wish)
  const name = plainName(wish.name)
  refuseProgramName(name)
  if (wish.size < 1) throw invalid({ size: say('attachment.empty') })
  if (wish.size > RECORDING_MAX) {
    throw invalid({ size: say('attachment.tooLarge', { limit: RECORDING_MAX / MEGABYTE }) })
  }
  const { timeZone } = await calendarOf(tx, bridge.row.entity)
  const on = today(now, timeZone)
  const deleteOn = wish.deleteOn ?? usualDay(on)
  checkDay(deleteOn, on, addDays(on, RECORDING_DAYS_MAX))
  await refuseStrangers(tx, 'people', wish.people)
  const id = crypto.randomUUID()
  const { kind, watch, item = null, session = null, seconds = null } = wish
  await tx.insert(recordings).values({
    ...{ id, bridge: bridge.row.id, item, session, kind, title: wish.title.trim(), name, seconds },
    ...{ size: wish.size, received: 0, watch, deleteOn, by: person.id, at: now }
  })
  for (const who of new Set(wish.people)) {
    // Whoever records says yes by that.
    const givenAt = who === person.id ? now : null
    await tx.insert(recordingConsents).values({ recording: id, person: who, askedAt: now, givenAt })
  }
  await nameWatchers(tx, bridge.row, id, watch === 'named' ? (wish.watchers ?? []) : [])
  return id
}

async function checkPlace(
  read: Reader,
  person: Person,
  { row }: FoundBridge,
  { item, session }: NewRecording
) {
  if (item == null && session == null) throw invalid({ item: say('recording.nowhere') })
  if (item != null) {
    const its = (await namedItems(read, person, row.id)).get(item)
    if (!its || its.dropped || its.title === null) {
      throw invalid({ item: say('session.notItsItem') })
    }
  }
  if (session == null) return
  const its = and(
    ...[eq(bridgeSessions.id, session), eq(bridgeSessions.bridge, row.id)],
    ...[isNull(bridgeSessions.removedAt), isNull(bridgeSessions.cancelledAt)]
  )
  if (!(await read.$count(bridgeSessions, its))) {
    throw invalid({ session: say('session.removed') })
  }
}

/** People who are here, and no others. */
export async function refuseStrangers(read: Reader, field: string, ids: string[]) {
  if (!ids.length) return
  const rows = await read
    .select({ id: people.id, active: people.active })
    .from(people)
    .where(inArray(people.id, ids))
  const here = new Map(rows.map(({ id, active }) => [id, active]))
  if (ids.some((id) => !here.has(id))) throw invalid({ [field]: say('field.noPerson') })
  if (ids.some((id) => !here.get(id))) throw invalid({ [field]: say('absence.hasLeft') })
}

/** Instead of whoever was named before. The two watch without being named. */
export async function nameWatchers(
  tx: Writer,
  { giver, receiver }: FoundBridge['row'],
  recording: string,
  ids: string[]
) {
  await refuseStrangers(tx, 'watchers', ids)
  await tx.delete(recordingWatchers).where(eq(recordingWatchers.recording, recording))
  for (const person of new Set(ids)) {
    if (person === giver || person === receiver) continue
    await tx.insert(recordingWatchers).values({ recording, person })
  }
}
