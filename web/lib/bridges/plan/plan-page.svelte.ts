import type { Plan, Step } from '#schema/api/bridge-plans.ts'
import { topicOf } from '#schema/api/live.ts'
import { call } from '#lib/api.ts'
import { t } from '#lib/language/index.ts'
import { whenChanged } from '#lib/live/live.svelte.ts'
import { toProblem } from '#lib/problem.ts'
import { resource } from '#lib/resource.svelte.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'

/** What a plan is made from, and what is done with its lines; it follows what others do. */
export function openPlan(id: string) {
  const params = { id }
  const bridge = resource((signal) => call('GET /api/bridges/:id', { params, signal }))
  const items = resource((signal) => call('GET /api/bridges/:id/items', { params, signal }))
  const proposals = resource((signal) => call('GET /api/bridges/:id/proposals', { params, signal }))
  const plan = resource((signal) => call('GET /api/bridges/:id/plan', { params, signal }))
  const reload = () => [bridge, items, proposals, plan].forEach((it) => it.reload())
  whenChanged(() => [topicOf.bridge(id)], reload)

  /** Does it and shows what became of the plan; says why where it did not work. */
  async function change(work: () => Promise<Plan>): Promise<boolean> {
    try {
      plan.set(await work())
      return true
    } catch (error) {
      toast(toProblem(error).detail, { kind: 'bad' })
      plan.reload()
      return false
    }
  }
  const patch = (
    step: Pick<Step, 'id'>,
    body: { dueOn?: string; done?: boolean; removed?: boolean }
  ) => change(() => call('PATCH /api/bridge-steps/:id', { params: { id: step.id }, body }))

  return {
    ...{ bridge, items, proposals, plan, reload },
    lay: () => change(() => call('POST /api/bridges/:id/plan', { params })),
    /** How many lines there are; nothing is known before the plan has come. */
    get steps() {
      return plan.data?.steps.length
    },
    done: (step: Step, done: boolean) => patch(step, { done }),
    /** Its problem is told where the day is typed. */
    async move(step: Step, dueOn: string, title: string) {
      const before = step.dueOn
      if (before === dueOn) return
      const params = { id: step.id }
      plan.set(await call('PATCH /api/bridge-steps/:id', { params, body: { dueOn } }))
      toast(t('bridgePlan.moved', { title }), { undo: () => void patch(step, { dueOn: before }) })
    },
    async remove(step: Step, title: string) {
      if (!(await patch(step, { removed: true }))) return
      toast(t('bridgePlan.removed', { title }), {
        undo: () => void patch(step, { removed: false })
      })
    },
    add: (title: string, dueOn: string) =>
      call('POST /api/bridges/:id/steps', { params, body: { title, dueOn } }).then(plan.set)
  }
}
export type OpenPlan = ReturnType<typeof openPlan>
