import { and, eq, isNull } from 'drizzle-orm'
import { recordings } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { FoundRecording, RecordingRow } from './find.ts'
import { giveUp } from './finish.ts'
import { allow } from './may.ts'
import { noteRecording } from './note.ts'

/** The row stays, to say that there was one; it names no bytes any more. */
export async function deleteBytes(
  tx: Writer,
  by: string | null,
  row: RecordingRow,
  verb: string,
  now: string
): Promise<(string | null)[]> {
  const gone = await tx
    .update(recordings)
    .set({ hash: null, deletedAt: now, deletedBy: by })
    .where(and(eq(recordings.id, row.id), isNull(recordings.deletedAt)))
    .returning({ id: recordings.id })
  if (gone.length) await noteRecording(tx, by, row, verb, now)
  return [row.hash]
}

/** Whoever made it takes it away. One that is still arriving is given up. */
export async function removeRecording(
  tx: Writer,
  person: Person,
  found: FoundRecording,
  now: string
): Promise<(string | null)[]> {
  allow(person, 'recording.remove', found)
  const { row } = found
  if (row.completedAt !== null) return deleteBytes(tx, person.id, row, 'recordingDeleted', now)
  await giveUp(tx, row.id)
  return []
}
