import { goto } from '$app/navigation'
import { page } from '$app/state'
import { call } from '#lib/api.ts'
import { addFiles, filesOf, moveTray, sendTray } from '#lib/attachments/outgoing.svelte.ts'
import { questionOf } from '#lib/bridges/questions/log-draft.ts'
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
  const body = toBody(draft)
  const plain = () => deliver(aside(kept, headers), 'log', 'POST /api/cases', { body, headers })
  const logged = await forQuestion(kept, plain, (params) =>
    deliver(kept.now(), 'log', 'POST /api/bridge-questions/:id/case', { params, body, headers })
  )
  if (!logged) return leaveWaiting(kept, headers)
  const { number } = logged
  kept.clear()
  const files = filesOf(kept.name)
  await sendTray(kept.name, { firstOf: number })
  const undo = () => void takeBack(kept.name, number, draft, files)
  toast(t('log.logged', { number }), { undo })
  await goto(`/cases/${number}${next}`)
}

/**
 * What came from a question says so in the same request: one that waits for a connection cannot
 * lose it. Where the question is gone meanwhile, what was typed goes its way without it.
 */
async function forQuestion<T>(
  { name }: Kept,
  plain: () => Promise<T>,
  linked: (params: { id: string }) => Promise<T>
): Promise<T> {
  const id = questionOf(name)
  if (!id) return plain()
  try {
    return await linked({ id })
  } catch (error) {
    if (!GONE.has(toProblem(error).status)) throw error
    toast(t('bridgeQuestion.notThere'))
    return plain()
  }
}
const GONE = new Set([404, 409])

async function takeBack(name: string, number: string, draft: LogDraft, files: File[]) {
  try {
    await call('POST /api/cases/:number/withdrawal', { params: { number }, body: {} })
    toast(t('case.withdrawn', { number }))
    // Whoever has gone on to something else is left there.
    if (!page.url.pathname.startsWith(`/cases/${number}`)) return
    const into = questionOf(name) ? name : LOG
    await putBack(into, titleOf(draft), draft)
    await addFiles(into, files)
    await goto(into === LOG ? '/log' : `/log?${new URLSearchParams({ draft: into })}`)
  } catch (error) {
    toast(toProblem(error).detail, { kind: 'bad' })
  }
}

/** It happened again: an open occurrence of a case that is known, and there. */
export async function sameAgain(kept: Kept, number: string, draft: LogDraft, headers: Key) {
  const body = toCarried(draft)
  const plain = () => {
    const input = { params: { number }, body, headers }
    return deliver(aside(kept, headers), 'again', 'POST /api/cases/:number/occurrences', input)
  }
  const opened = await forQuestion(kept, plain, (params) => {
    const input = { params, body: { ...body, case: number }, headers }
    return deliver(kept.now(), 'again', 'POST /api/bridge-questions/:id/occurrence', input)
  })
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
