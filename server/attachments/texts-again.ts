import { eq } from 'drizzle-orm'
import { attachmentTexts } from '#schema/tables/index.ts'
import { reindex } from '../cases/index-case.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict } from '../http/problem.ts'
import type { FoundAttachment } from './find.ts'
import { allowRemoving } from './may.ts'
import { noteOf } from './remove.ts'
import { forgetText } from './texts.ts'

/** Stands where a secret was taken out. */
export const REDACTED = '█████'

/**
 * Lets a file wait to be read once more, by whoever may take it away. Not one whose words were
 * redacted: the file itself still says what they do not.
 */
export async function readTextAgain(
  tx: Writer,
  person: Person,
  found: FoundAttachment,
  now: string
) {
  const { row, peg } = found
  allowRemoving(person, row.by, peg)
  if (row.hash === null) throw conflict('attachment.notWholeYet')
  const [text] = await tx
    .select({ parts: attachmentTexts.parts })
    .from(attachmentTexts)
    .where(eq(attachmentTexts.attachment, row.id))
  if (!text) return
  if (text.parts.some((part) => part.text.includes(REDACTED))) {
    throw conflict('attachment.textRedacted')
  }
  await forgetText(tx, row.id)
  await reindex(tx, peg.found.row.number)
  await noteOf(tx, person, 'changed', found, now)
}
