import type { Case } from '#schema/api/cases.ts'
import { call } from '#lib/api.ts'
import { t } from '#lib/language/index.ts'
import { toProblem } from '#lib/problem.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'
import type { Desk } from './desk.svelte.ts'

/** How to undo what somebody has just done to a case, where it can be undone. */
export const undoOf = (desk: Desk, { takeBack }: Pick<Case, 'takeBack'>) =>
  takeBack ? () => void takeItBack(desk, takeBack.transition) : undefined

export async function takeItBack(desk: Desk, id: string) {
  try {
    const params = { number: desk.number, id }
    await call('DELETE /api/cases/:number/transitions/:id', { params })
    toast(t('use.undone'))
  } catch (error) {
    toast(toProblem(error).detail, { kind: 'bad' })
  }
  // Also when it was too late: what stands there now is newer.
  desk.reload()
}
