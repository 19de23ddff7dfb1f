import { toProblem, type Problem } from '#lib/problem.ts'
import { focusFault, type Faults } from './faults.ts'

/**
 * Sends a form, one thing at a time. What is refused stands beside its field and the first of them
 * gets the focus; whatever has no field on the page is told at the end.
 */
export function openSender() {
  let busy = $state(false)
  let problem: Problem | undefined = $state.raw()
  let faults: Faults = $state.raw({})
  let others: string[] = $state.raw([])
  let form: HTMLElement | undefined

  async function refused(sentences: Faults) {
    faults = sentences
    const shown = await focusFault(() => form)
    others = shown ? [] : Object.values(sentences)
  }

  return {
    get busy() {
      return busy
    },
    get problem() {
      return problem
    },
    get faults() {
      return faults
    },
    get others() {
      return others
    },
    /** Put it on the form. */
    attach: (element: HTMLElement) => void (form = element),
    /** `act` gives back what is wrong before anything can be sent, or nothing. */
    async send(act: () => Promise<Faults | void>) {
      if (busy) return
      busy = true
      problem = undefined
      await refused({})
      try {
        const wrong = await act()
        if (wrong) await refused(wrong)
      } catch (error) {
        problem = toProblem(error)
        await refused(problem.fields)
      } finally {
        busy = false
      }
    }
  }
}

export type Sender = ReturnType<typeof openSender>
