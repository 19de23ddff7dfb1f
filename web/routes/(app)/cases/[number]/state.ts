import { call } from '#lib/api.ts'
import { date, t } from '#lib/language/index.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'
import type { Desk } from './desk.svelte.ts'

/** What can be done with a case in one press; each shows the answer and says what has happened. */
const params = ({ number }: Desk) => ({ number })

export async function confirmStillTrue(desk: Desk) {
  const confirmed = await call('POST /api/cases/:number/confirmation', {
    params: params(desk),
    body: {}
  })
  desk.reload()
  const { number, reviewBy } = confirmed
  toast(t('case.stillTrueDone', { number, date: date(reviewBy ?? '') }))
}

export async function withdraw(desk: Desk) {
  desk.show(await call('POST /api/cases/:number/withdrawal', { params: params(desk), body: {} }))
  toast(t('case.withdrawn', { number: desk.number }), { undo: () => void restore(desk) })
}

export async function restore(desk: Desk) {
  desk.show(await call('DELETE /api/cases/:number/withdrawal', { params: params(desk) }))
}

export async function reopen(desk: Desk, reason: string) {
  const body = { reason: reason.trim() }
  desk.show(await call('POST /api/cases/:number/reopening', { params: params(desk), body }))
  toast(t('case.reopened', { number: desk.number }))
}

export async function validate(desk: Desk, note: string, reviewEveryMonths?: number) {
  const body = { note: note.trim(), reviewEveryMonths }
  await call('POST /api/cases/:number/validation', { params: params(desk), body })
  desk.reload()
  toast(t('case.validated', { number: desk.number }))
}
