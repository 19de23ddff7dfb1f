import { call } from '#lib/api.ts'
import { date, t } from '#lib/language/index.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'
import type { Desk } from './desk.svelte.ts'
import { undoOf } from './take-back.ts'

/** What can be done with a case in one press; each shows the answer and says what has happened. */
const params = ({ number }: Desk) => ({ number })

export async function confirmStillTrue(desk: Desk) {
  const confirmed = await call('POST /api/cases/:number/confirmation', {
    params: params(desk),
    body: {}
  })
  desk.reload()
  const { number, reviewBy } = confirmed
  toast(t('case.stillTrueDone', { number, date: date(reviewBy ?? '') }), {
    undo: undoOf(desk, confirmed)
  })
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
  const reopened = await call('POST /api/cases/:number/reopening', { params: params(desk), body })
  desk.show(reopened)
  toast(t('case.reopened', { number: desk.number }), { undo: undoOf(desk, reopened) })
}

/** `head`: the newest revision that was read; 412 when there is a newer one. */
export async function validate(desk: Desk, head: number, note: string, reviewEveryMonths?: number) {
  const validated = await call('POST /api/cases/:number/validation', {
    params: params(desk),
    body: { note: note.trim(), reviewEveryMonths },
    headers: { 'if-match': `"${head}"` }
  })
  desk.reload()
  toast(t('case.validated', { number: desk.number }), { undo: undoOf(desk, validated) })
}

export async function ask(desk: Desk, text: string) {
  const body = { text: text.trim() }
  await call('POST /api/cases/:number/questions', { params: params(desk), body })
  desk.reload()
  toast(t('case.asked', { number: desk.number }))
}

export async function answer(desk: Desk, id: string, text: string) {
  const body = { text: text.trim() }
  await call('POST /api/cases/:number/questions/:id/answer', {
    params: { ...params(desk), id },
    body
  })
  desk.reload()
  toast(t('case.answered', { number: desk.number }))
}
