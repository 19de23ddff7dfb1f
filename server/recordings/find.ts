import { and, desc, eq, inArray, isNotNull, or, type SQL } from 'drizzle-orm'
import type { RecordingState } from '#schema/api/recordings.ts'
import { alias } from '#schema/dialect.ts'
import {
  bridges,
  people,
  recordingConsents,
  recordings,
  recordingWatchers
} from '#schema/tables/index.ts'
import { findCalendars } from '../ability/calendars.ts'
import { findBridges, type BridgeRow } from '../bridges/find.ts'
import { namedItems } from '../bridges/sessions-items.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'
import { today } from '../organisation/calendar.ts'

export type RecordingRow = typeof recordings.$inferSelect
export type ConsentRow = typeof recordingConsents.$inferSelect

export interface FoundRecording {
  row: RecordingRow
  by: { id: string; name: string }
  deletedBy: { id: string; name: string } | null
  pair: { row: BridgeRow }
  consents: ConsentRow[]
  /** By name; the two are not among them. */
  watchers: string[]
  state: RecordingState
  /** On the calendar of the bridge's entity. */
  today: string
  timeZone: string
  seesBridge: boolean
  /** The case of its item, if it has one, is for the reader. */
  shown: boolean
}

const makers = alias(people, 'makers')
const deleters = alias(people, 'deleters')

/**
 * Recordings that a person may know of, the latest first: of bridges that they see, as far as the
 * case is for them, in which they are recorded themselves, or which are for them by name.
 */
export async function findRecordings(
  read: Reader,
  person: Person,
  which: SQL | undefined,
  now: string
): Promise<FoundRecording[]> {
  const rows = await read
    .select({
      row: recordings,
      bridge: bridges,
      by: { id: makers.id, name: makers.name },
      deletedBy: { id: deleters.id, name: deleters.name }
    })
    .from(recordings)
    .innerJoin(bridges, eq(bridges.id, recordings.bridge))
    .innerJoin(makers, eq(makers.id, recordings.by))
    .leftJoin(deleters, eq(deleters.id, recordings.deletedBy))
    // What is still arriving is its sender's alone.
    .where(and(which, or(isNotNull(recordings.completedAt), eq(recordings.by, person.id))))
    .orderBy(desc(recordings.at), desc(recordings.id))
  if (!rows.length) return []
  const said = await findSaid(
    read,
    rows.map(({ row }) => row.id)
  )
  const its = [...new Set(rows.map(({ bridge }) => bridge.id))]
  const seen = await findBridges(read, person, inArray(bridges.id, its))
  const items = new Map<string, boolean>()
  for (const id of its) {
    const named = await namedItems(read, person, id)
    for (const [item, { title }] of named) items.set(item, title !== null)
  }
  const calendars = await findCalendars(read)
  return rows.flatMap(({ row, bridge, by, deletedBy }) => {
    const { timeZone } = calendars(bridge.entity)
    const { consents, watchers } = said(row.id)
    const on = today(now, timeZone)
    const found: FoundRecording = {
      ...{ row, by, deletedBy, pair: { row: bridge }, consents, watchers, timeZone, today: on },
      state: stateOf(row, consents, on),
      seesBridge: seen.some((it) => it.row.id === bridge.id),
      shown: row.item === null || items.get(row.item) === true
    }
    return isKnownTo(person, found) ? [found] : []
  })
}

/** A recording that this person may know of; 404 otherwise, whatever the reason. */
export async function findRecording(
  read: Reader,
  person: Person,
  id: string,
  now: string
): Promise<FoundRecording> {
  const [found] = await findRecordings(read, person, eq(recordings.id, id), now)
  if (!found) throw notFound()
  return found
}

/** Whoever was recorded knows of it whatever it is about: they were there. */
function isKnownTo(
  { id }: Person,
  { row, consents, watchers, state, seesBridge, shown }: FoundRecording
) {
  if (consents.some(({ person }) => person === id)) return true
  if (!shown) return false
  return seesBridge || (row.watch === 'named' && state === 'ready' && watchers.includes(id))
}

function stateOf(row: RecordingRow, consents: ConsentRow[], on: string): RecordingState {
  if (consents.some(({ refusedAt }) => refusedAt !== null)) return 'refused'
  if (row.deletedAt !== null) return 'deleted'
  if (row.completedAt === null) return 'arriving'
  // Its day has come, though the bytes may lie there for another hour.
  if (row.deleteOn < on) return 'deleted'
  return consents.every(({ givenAt }) => givenAt !== null) ? 'ready' : 'waiting'
}

async function findSaid(read: Reader, ids: string[]) {
  const consents = await read
    .select()
    .from(recordingConsents)
    .where(inArray(recordingConsents.recording, ids))
    .orderBy(recordingConsents.askedAt, recordingConsents.person)
  const watchers = await read
    .select()
    .from(recordingWatchers)
    .where(inArray(recordingWatchers.recording, ids))
    .orderBy(recordingWatchers.person)
  return (id: string) => ({
    consents: consents.filter(({ recording }) => recording === id),
    watchers: watchers.flatMap(({ recording, person }) => (recording === id ? [person] : []))
  })
}
