import { tick } from 'svelte'
import { toProblem, type Problem } from '#lib/problem.ts'

/**
 * One thing on its way to the server: whether it is busy, and what was wrong. A sentence stands
 * beside its field where the form has one, and focus goes there; otherwise it is `sentence`.
 */
export function sending() {
  let busy = $state(false)
  let problem: Problem | undefined = $state.raw()
  let beside = $state(false)

  /** Whether it went well; a second press while it is busy is none. */
  async function send(work: () => Promise<unknown>, form?: Element | null): Promise<boolean> {
    if (busy) return false
    busy = true
    problem = undefined
    try {
      await work()
      return true
    } catch (error) {
      const found = toProblem(error)
      beside = Object.keys(found.fields).length > 0
      problem = found
      await tick()
      const fault = form?.querySelector<HTMLElement>('[aria-invalid="true"]')
      beside = fault != null
      fault?.focus()
      return false
    } finally {
      busy = false
    }
  }

  return {
    get busy() {
      return busy
    },
    get sentence() {
      return beside ? undefined : problem?.detail
    },
    get fields(): Record<string, string> {
      return problem?.fields ?? {}
    },
    send,
    submit(
      event: SubmitEvent & { currentTarget: EventTarget | null },
      work: () => Promise<unknown>
    ) {
      event.preventDefault()
      return send(work, event.currentTarget as Element | null)
    },
    forget: () => void (problem = undefined)
  }
}
