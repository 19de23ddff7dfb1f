import { redactions } from '#schema/tables/index.ts'
import { findEvenRemoved } from '../attachments/find.ts'
import { purgeAttachment } from '../attachments/purge.ts'
import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'

/**
 * A file that nobody may have any more, and that the administrator sees: its row goes, and its bytes
 * as soon as no other row names them. That it happened and why is recorded like any redaction.
 */
export async function removeFile(
  tx: Writer,
  person: Person,
  { attachment, reason }: { attachment: string; reason: string },
  now: string
): Promise<{ id: string; files: (string | null)[] }> {
  const file = await findEvenRemoved(tx, person, attachment)
  const files = await purgeAttachment(tx, person, file, now)
  const found = { cases: 1, attachments: 1 }
  const id = crypto.randomUUID()
  await tx.insert(redactions).values({ id, by: person.id, reason, at: now, found })
  const what = { kind: 'redaction', subject: id, details: found, at: now }
  await note(tx, { by: person.id, verb: 'redacted', ...what })
  return { id, files }
}
