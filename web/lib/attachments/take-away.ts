import type { Attachment } from '#schema/api/attachments.ts'
import { call } from '#lib/api.ts'
import { t } from '#lib/language/index.ts'
import { toProblem } from '#lib/problem.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'

/** Takes a file away, with a way back. */
export async function takeAway({ id, name }: Attachment, changed: () => void) {
  const params = { id }
  try {
    await call('DELETE /api/attachments/:id', { params })
    changed()
    toast(t('attachment.removed', { name }), { undo: () => void bringBack(params, name, changed) })
  } catch (error) {
    toast(toProblem(error).detail, { kind: 'bad' })
  }
}

async function bringBack(params: { id: string }, name: string, changed: () => void) {
  try {
    await call('DELETE /api/attachments/:id/removal', { params })
    changed()
    toast(t('attachment.restored', { name }))
  } catch (error) {
    toast(toProblem(error).detail, { kind: 'bad' })
  }
}
