import { redactions } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict } from '../http/problem.ts'
import { deleteBytes } from './delete.ts'
import type { FoundRecording } from './find.ts'

/**
 * A recording that nobody may have any more, and that the administrator sees. That it happened and
 * why is recorded like any redaction.
 */
export async function redactRecording(
  tx: Writer,
  { id: by }: Person,
  { row, state }: FoundRecording,
  reason: string,
  now: string
): Promise<{ id: string; files: (string | null)[] }> {
  if (state !== 'waiting' && state !== 'ready') throw conflict('recording.gone')
  const files = await deleteBytes(tx, by, row, 'recordingDeleted', now)
  const found = { bridges: 1 }
  const id = crypto.randomUUID()
  await tx.insert(redactions).values({ id, by, reason, at: now, found })
  await note(tx, { by, verb: 'redacted', kind: 'redaction', subject: id, details: found, at: now })
  return { id, files }
}
