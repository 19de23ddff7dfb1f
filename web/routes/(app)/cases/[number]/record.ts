import type { Closing } from '#schema/api/occurrences.ts'
import { call } from '#lib/api.ts'
import type { Carried } from '#lib/cases/carried.ts'
import { t } from '#lib/language/index.ts'
import { toProblem } from '#lib/problem.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'
import { startClock, stopClock } from './clock.ts'
import type { Desk } from './desk.svelte.ts'

type Answer = Omit<Closing, 'stepsDone'>

/**
 * How it went: closes the occurrence that I hold, or records one at once. With the same `key` a
 * second try after a lost answer records nothing twice.
 */
export async function record(desk: Desk, answer: Answer, carried: Carried | null, key: string) {
  const { number, held } = desk
  const headers = { 'idempotency-key': key }
  const stepsDone = [...desk.ticks.done].sort((a, b) => a - b)
  const body = { ...answer, stepsDone }
  const { id } = held
    ? await call('POST /api/occurrences/:id/outcome', { params: { id: held.id }, body, headers })
    : await call('POST /api/cases/:number/occurrences', {
        params: { number },
        body: { ...carried, ...body },
        headers
      })
  desk.ticks.clear()
  stopClock(number)
  desk.reload()
  toast(t('use.closed', { number }), { undo: () => void takeBack(desk, id, !held, stepsDone) })
}

async function takeBack(desk: Desk, id: string, made: boolean, stepsDone: number[]) {
  try {
    if (made) await call('POST /api/occurrences/:id/withdrawal', { params: { id } })
    else await call('DELETE /api/occurrences/:id/outcome', { params: { id } })
    stepsDone.forEach((step) => desk.ticks.done.add(step))
    startClock(desk.number)
    desk.reload()
    toast(t('use.undone'))
  } catch (error) {
    toast(toProblem(error).detail, { kind: 'bad' })
  }
}
