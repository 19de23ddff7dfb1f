import type { Attachment } from '#schema/api/attachments.ts'
import { call } from '#lib/api.ts'
import { t } from '#lib/language/index.ts'
import { toProblem } from '#lib/problem.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'

const DONE = ['none', 'waiting', 'searched', 'partly']

/** Its words could not be read, and perhaps can be now. */
export const mayReadAgain = ({ text, may }: Attachment) =>
  !DONE.includes(text) && may.includes('attachment.remove')

export async function readAgain({ id, name }: Attachment, changed: () => void) {
  try {
    await call('POST /api/attachments/:id/reading', { params: { id } })
    changed()
    toast(t('attachment.readsAgain', { name }))
  } catch (error) {
    toast(toProblem(error).detail, { kind: 'bad' })
  }
}
