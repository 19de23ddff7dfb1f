import type { BridgeQuestion } from '#schema/api/questions.ts'
import { call } from '#lib/api.ts'
import { toProblem } from '#lib/problem.ts'
import { toast } from '#lib/ui/toasts.svelte.ts'

const OF = 'log.question-'

/** Where a case is logged that answers a question, in a draft of its own. */
export function logHref({ id, text }: BridgeQuestion): string {
  const title = text.replaceAll(/\s+/g, ' ')
  return `/log?${new URLSearchParams({ draft: OF + id, title })}`
}

export const isOfQuestion = (draft: string) => draft.startsWith(OF)

/** The case that was logged answers the question from which it came. */
export async function linkToQuestion(draft: string, number: string) {
  if (!isOfQuestion(draft)) return
  const input = { params: { id: draft.slice(OF.length) }, body: { case: number } }
  try {
    await call('PUT /api/bridge-questions/:id/case', input)
  } catch (error) {
    toast(toProblem(error).detail, { kind: 'bad' })
  }
}
