import { and, eq, isNull } from 'drizzle-orm'
import { recordingConsents, recordings, recordingWatchers } from '#schema/tables/index.ts'
import type { Store } from '../attachments/store.ts'
import { typeOf } from '../attachments/type-of.ts'
import type { Database, Writer } from '../database/database.ts'
import { invalid, Problem, say } from '../http/problem.ts'
import type { RecordingRow } from './find.ts'
import { noteRecording } from './note.ts'
import { kindOf, playedAs } from './types.ts'

/** All bytes are there: if they can be played, those who are in it are asked. */
export async function finishRecording(
  database: Database,
  store: Store,
  row: RecordingRow,
  now: string
) {
  try {
    await makeWhole(database, store, row, now)
  } catch (error) {
    // Refused for what it is; it will not be another file when it is sent again.
    if (error instanceof Problem && error.status === 422) {
      await database.transaction((tx) => giveUp(tx, row.id))
      await store.dropArriving(row.id)
    }
    throw error
  }
  await store.dropArriving(row.id)
}

async function makeWhole(database: Database, store: Store, row: RecordingRow, now: string) {
  const { id, name } = row
  const path = store.arriving(id)
  const type = playedAs(await typeOf(path, name), row.kind)
  if (!type) throw invalid({ file: say('recording.notPlayed') })
  const hash = await store.keepFile(path)
  await database.transaction(async (tx) => {
    const whole = await tx
      .update(recordings)
      .set({ type, kind: kindOf(type, row.kind), hash, completedAt: now })
      .where(and(eq(recordings.id, id), isNull(recordings.completedAt)))
      .returning({ id: recordings.id })
    if (whole.length) await noteRecording(tx, row.by, row, 'recordingMade', now)
  })
  // Just before the row named it, somebody may have thrown out the same content.
  if (!(await store.has(hash))) await store.keepFile(path)
}

/** As if it had never been announced. */
export async function giveUp(tx: Writer, id: string) {
  await tx.delete(recordingConsents).where(eq(recordingConsents.recording, id))
  await tx.delete(recordingWatchers).where(eq(recordingWatchers.recording, id))
  await tx.delete(recordings).where(and(eq(recordings.id, id), isNull(recordings.completedAt)))
}
