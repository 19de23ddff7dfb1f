import { and, eq, ne } from 'drizzle-orm'
import type { RecordingChange } from '#schema/api/recordings.ts'
import { recordingConsents, recordings } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict } from '../http/problem.ts'
import { nameWatchers } from './begin.ts'
import { checkDay, latestDay } from './days.ts'
import type { FoundRecording } from './find.ts'
import { allow } from './may.ts'
import { noteRecording } from './note.ts'

/**
 * Its title, who may watch, and its last day. To keep it for a shorter time is up to anybody who is
 * in it, also when the bridge has ended; to keep it for longer, everybody is asked again.
 */
export async function changeRecording(
  tx: Writer,
  person: Person,
  found: FoundRecording,
  { title, watch, watchers, deleteOn }: RecordingChange,
  now: string
) {
  const { row, pair } = found
  const day = deleteOn ?? row.deleteOn
  const others = title !== undefined || watch !== undefined || watchers !== undefined
  const shorter = day < row.deleteOn
  allow(person, shorter && !others ? maySay(person, found) : 'recording.change', found)
  const longer = day > row.deleteOn
  if (day !== row.deleteOn) checkDay(day, found.today, latestDay(found))
  if ((longer || title !== undefined) && pair.row.endedAt !== null)
    throw conflict('bridge.hasEnded')

  const next = watch ?? row.watch
  await tx
    .update(recordings)
    .set({ deleteOn: day, watch: next, ...(title !== undefined && { title: title.trim() }) })
    .where(eq(recordings.id, row.id))
  const named = next === 'named' ? (watchers ?? found.watchers) : []
  if (others) await nameWatchers(tx, pair.row, row.id, named)
  if (longer) await askAgain(tx, person, found, now)
  await noteRecording(tx, person.id, row, longer ? 'recordingAskedAgain' : 'recordingChanged', now)
}

/** Whoever may change all of it may also shorten it. */
const maySay = ({ id }: Person, { row, consents }: FoundRecording) =>
  row.by === id || consents.some(({ person }) => person === id)
    ? 'recording.shorten'
    : 'recording.change'

/** A yes was to another day. Whoever moves it has said yes to this one. */
async function askAgain(tx: Writer, { id }: Person, { row }: FoundRecording, now: string) {
  await tx
    .update(recordingConsents)
    .set({ askedAt: now, givenAt: null })
    .where(and(eq(recordingConsents.recording, row.id), ne(recordingConsents.person, id)))
}
