import type { Attachment } from '#schema/api/attachments.ts'
import { call } from '#lib/api.ts'
import { newKey } from '#lib/cases/form/attempt.ts'
import { transfer } from './transfer.ts'

/** Puts another picture in the place of one that shows too much. Not kept here: it is done or not. */
export async function replaceWith(of: Attachment, file: File) {
  const to = of.occurrence === null ? { case: of.case } : { occurrence: of.occurrence }
  const by = await transfer(file, { name: file.name, to, key: newKey() }, {})
  await call('POST /api/attachments/:id/replacement', { params: { id: of.id }, body: { by } })
}
