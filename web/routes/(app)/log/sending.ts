import { goto } from '$app/navigation'
import { page } from '$app/state'
import { call } from '#lib/api.ts'
import { addFiles, filesOf, moveTray, sendTray } from '#lib/attachments/outgoing.svelte.ts'
import { linkToQuestion } from '#lib/bridges/questions/log-draft.ts'
import { deliver } from '#lib/drafts/index.ts'
import { putBack, type Draft } from '#lib/drafts/keep-draft.svelte.ts'
import { t } from '#lib/language/index.ts'
import { toProblem } from '#lib/problem.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'
import { toBody, toCarried, type LogDraft } from './log-draft.ts'

export const LOG = 'log'
type Kept = Draft<LogDraft>
type Key = { 'idempotency-key': string }

export const titleOf = ({ title, symptom }: LogDraft) => title.trim() || symptom.slice(0, 120)

/** Logs it and shows the new case; Undo brings the form back as it was. */
export async function logIt(kept: Kept, draft: LogDraft, headers: Key, next: '' | '/solve') {
  const input = { body: toBody(draft), headers }
  const logged = await deliver(aside(kept, headers), 'log', 'POST /api/cases', input)
  if (!logged) return leaveWaiting(kept, headers)
  const { number } = logged
  kept.clear()
  await linkToQuestion(kept.name, number)
  const files = filesOf(kept.name)
  await sendTray(kept.name, { firstOf: number })
  const undo = () => void takeBack(number, draft, files)
  toast(t('log.logged', { number }), { undo })
  await goto(`/cases/${number}${next}`)
}

async function takeBack(number: string, draft: LogDraft, files: File[]) {
  try {
    await call('POST /api/cases/:number/withdrawal', { params: { number }, body: {} })
    toast(t('case.withdrawn', { number }))
    // Whoever has gone on to something else is left there.
    if (!page.url.pathname.startsWith(`/cases/${number}`)) return
    await putBack(LOG, titleOf(draft), draft)
    await addFiles(LOG, files)
    await goto('/log')
  } catch (error) {
    toast(toProblem(error).detail, { kind: 'bad' })
  }
}

/** It happened again: an open occurrence of a case that is known, and there. */
export async function sameAgain(kept: Kept, number: string, draft: LogDraft, headers: Key) {
  const input = { params: { number }, body: toCarried(draft), headers }
  const way = 'POST /api/cases/:number/occurrences'
  const opened = await deliver(aside(kept, headers), 'again', way, input)
  if (!opened) return leaveWaiting(kept, headers)
  kept.clear()
  await sendTray(kept.name, { occurrence: opened.id })
  toast(t('use.opened'))
  await goto(`/cases/${number}`)
}

/** What waits lies apart, so that the next exception can be written down meanwhile. */
function aside(kept: Kept, headers: Key) {
  const now = kept.now()
  if (kept.name !== LOG) return now
  return { ...now, name: `${LOG}.${headers['idempotency-key']}`, insteadOf: LOG }
}

async function leaveWaiting(kept: Kept, headers: Key) {
  await moveTray(kept.name, aside(kept, headers).name)
  if (kept.name === LOG) kept.startOver()
  toast(t('draft.kept'))
}
