import { goto } from '$app/navigation'
import { call } from '#lib/api.ts'
import { t } from '#lib/language/index.ts'
import { toProblem } from '#lib/problem.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'
import type { Desk } from './desk.svelte.ts'

export async function replaceBy(desk: Desk, by: string, reason: string) {
  const { number } = desk
  const body = { by, reason: reason.trim() }
  await call('POST /api/cases/:number/succession', { params: { number }, body })
  await goto(`/cases/${by}?from=${number}`)
  toast(t('case.replaced', { number, other: by }), { undo: () => void reinstate(number) })
}

export async function archive(desk: Desk, reason: string) {
  const { number } = desk
  const body = { reason: reason.trim() }
  desk.show(await call('POST /api/cases/:number/archiving', { params: { number }, body }))
  toast(t('case.archived', { number }), { undo: () => void reinstate(number, desk) })
}

/** Back to what it was before it was replaced, merged or archived; and there. */
export async function reinstate(number: string, desk?: Desk) {
  try {
    const back = await call('DELETE /api/cases/:number/retirement', { params: { number } })
    // Its number leads nowhere else any more: to be known before it is gone to.
    desk?.show(back)
    await goto(`/cases/${number}`)
    desk?.reload()
    toast(t('case.reinstated', { number }))
  } catch (error) {
    toast(toProblem(error).detail, { kind: 'bad' })
  }
}
