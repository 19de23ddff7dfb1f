import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import type { RecordingRow } from './find.ts'

/** What was done with a recording, on its bridge; `by` null: its day had come. */
export function noteRecording(
  tx: Writer,
  by: string | null,
  { id, bridge, item }: Pick<RecordingRow, 'id' | 'bridge' | 'item'>,
  verb: string,
  at: string
) {
  const details = { recording: id, ...(item !== null && { item }) }
  return note(tx, { by, verb, kind: 'bridge', subject: bridge, details, at })
}
