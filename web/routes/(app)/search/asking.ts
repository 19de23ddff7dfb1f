import { goto } from '$app/navigation'
import { page } from '$app/state'
import { call } from '#lib/api.ts'
import { putBack, type Draft } from '#lib/drafts/keep-draft.svelte.ts'
import { t } from '#lib/language/index.ts'
import { toProblem } from '#lib/problem.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'

export const ASK = 'askSomeone'

/** The question as it lies in its boxes; '' is what is offered. */
export interface Asking {
  title: string
  text: string
  process: string
  askedOf: string
}

/** Logs it with the question and shows the case; Undo brings the search and the form back. */
export async function askThem(
  kept: Draft<Asking>,
  body: Asking,
  name: string,
  from: string,
  headers: Record<string, string>
) {
  const { number } = await call('POST /api/search/questions', { body, headers })
  kept.clear()
  toast(t('vain.asked', { number, name }), { undo: () => void takeBack(number, body, from) })
  await goto(`/cases/${number}#talk`)
}

async function takeBack(number: string, draft: Asking, from: string) {
  try {
    await call('POST /api/cases/:number/withdrawal', { params: { number }, body: {} })
    toast(t('case.withdrawn', { number }))
    // Whoever has gone on to something else is left there.
    if (!page.url.pathname.startsWith(`/cases/${number}`)) return
    await putBack(ASK, draft.text, draft)
    const address = new URLSearchParams(from)
    address.set('ask', '')
    await goto(`/search?${address}`)
  } catch (error) {
    toast(toProblem(error).detail, { kind: 'bad' })
  }
}
