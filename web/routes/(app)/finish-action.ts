import { tick } from 'svelte'
import { call } from '#lib/api.ts'
import { loadTheRest, t } from '#lib/language/index.ts'
import { toProblem } from '#lib/problem.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'

/** Ticks off what was agreed on, with one press to take it back; `changed` shows what is left. */
export async function finishAction(id: string, pressed: Element, changed: () => Promise<void>) {
  const part = pressed.closest('section')
  const buttons = () => [...(part?.querySelectorAll('button') ?? [])]
  const at = buttons().findIndex((it) => it === pressed)
  const params = { id }
  const act = async (work: () => Promise<unknown>) => {
    const problem = await work().then(() => undefined, toProblem)
    await changed()
    if (problem) toast(problem.detail, { kind: 'bad' })
    return !problem
  }
  const undo = () => void act(() => call('DELETE /api/next-actions/:id/end', { params }))
  await loadTheRest()
  if (!(await act(() => call('POST /api/next-actions/:id/end', { params })))) return
  toast(t('action.done'), { undo })
  await tick()
  if (document.activeElement !== document.body) return
  // Whoever works by keyboard goes on with the next one.
  const left = part?.isConnected ? buttons() : []
  const next = left[at] ?? left.at(-1) ?? document.getElementById('main')
  next?.focus({ preventScroll: true })
}
