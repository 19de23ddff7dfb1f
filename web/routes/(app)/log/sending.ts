import { goto } from '$app/navigation'
import { page } from '$app/state'
import { call } from '#lib/api.ts'
import { putBack } from '#lib/cases/form/draft.svelte.ts'
import { t } from '#lib/language/index.ts'
import { toProblem } from '#lib/problem.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'
import { toBody, toCarried, type LogDraft } from './log-draft.ts'

export const LOG = 'log'
type Key = { 'idempotency-key': string }

/** Logs it and shows the new case; Undo brings the form back as it was. */
export async function logIt(draft: LogDraft, headers: Key, sent: () => void, next: '' | '/solve') {
  const { number } = await call('POST /api/cases', { body: toBody(draft), headers })
  sent()
  const undo = () => void takeBack(number, draft)
  toast(t('log.logged', { number }), { undo })
  await goto(`/cases/${number}${next}`)
}

async function takeBack(number: string, draft: LogDraft) {
  try {
    await call('POST /api/cases/:number/withdrawal', { params: { number }, body: {} })
    toast(t('case.withdrawn', { number }))
    // Whoever has gone on to something else is left there.
    if (!page.url.pathname.startsWith(`/cases/${number}`)) return
    putBack(LOG, draft)
    await goto('/log')
  } catch (error) {
    toast(toProblem(error).detail, { kind: 'bad' })
  }
}

/** It happened again: an open occurrence of a case that is known, and there. */
export async function sameAgain(number: string, draft: LogDraft, headers: Key, sent: () => void) {
  await call('POST /api/cases/:number/occurrences', {
    params: { number },
    body: toCarried(draft),
    headers
  })
  sent()
  toast(t('use.opened'))
  await goto(`/cases/${number}`)
}
