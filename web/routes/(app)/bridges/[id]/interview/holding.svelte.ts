import type { InterviewQuestion } from '#schema/api/interviews.ts'

/**
 * The question that somebody is typing an answer to: it stays on the screen, whatever others do
 * meanwhile.
 */
export function holding() {
  let question: InterviewQuestion | undefined = $state.raw()
  return {
    get question() {
      return question
    },
    hold: (it: InterviewQuestion) => void (question = it),
    letGo: () => void (question = undefined)
  }
}
export type Holding = ReturnType<typeof holding>
