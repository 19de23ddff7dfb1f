import { eq } from 'drizzle-orm'
import { SHOWN_TYPES } from '#schema/api/attachments.ts'
import { attachments } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, invalid, say } from '../http/problem.ts'
import type { AttachmentRow, FoundAttachment } from './find.ts'
import { allowRemoving } from './may.ts'
import { noteOf } from './remove.ts'
import { forgetText } from './texts.ts'

const isImage = ({ type }: AttachmentRow) => SHOWN_TYPES.some((it) => it === type)
const where = ({ peg }: FoundAttachment) => [peg.found.row.number, peg.occurrence?.row.id].join()

/**
 * One image takes the place of another that shows too much: its content becomes the other's, and it
 * is no file of its own any more. Gives what may be forgotten now.
 */
export async function replaceAttachment(
  tx: Writer,
  person: Person,
  old: FoundAttachment,
  by: FoundAttachment,
  now: string
): Promise<(string | null)[]> {
  allowRemoving(person, old.row.by, old.peg)
  allowRemoving(person, by.row.by, by.peg)
  if (old.row.id === by.row.id || where(old) !== where(by) || by.row.by !== person.id) {
    throw invalid({ by: say('attachment.notItsReplacement') })
  }
  if (old.row.hash === null || by.row.hash === null) throw conflict('attachment.notWholeYet')
  if (!isImage(old.row) || !isImage(by.row)) throw conflict('attachment.noImage')
  const { name, size, received, type, hash, thumbnail, width, height, completedAt } = by.row
  for (const { row } of [old, by]) await forgetText(tx, row.id)
  await tx.delete(attachments).where(eq(attachments.id, by.row.id))
  await tx
    .update(attachments)
    .set({ name, size, received, type, hash, thumbnail, width, height, completedAt })
    .where(eq(attachments.id, old.row.id))
  await noteOf(tx, person, 'changed', old, now)
  return [old.row.hash, old.row.thumbnail]
}
