import type { BridgeQuestion } from '#schema/api/questions.ts'

const OF = 'log.question-'

export const logDraftOf = ({ id }: Pick<BridgeQuestion, 'id'>): string => OF + id

/** Where a case is logged that answers a question, in a draft of its own. */
export function logHref(question: Pick<BridgeQuestion, 'id' | 'text'>): string {
  const title = question.text.replaceAll(/\s+/g, ' ')
  return `/log?${new URLSearchParams({ draft: logDraftOf(question), title })}`
}

/** The question that a draft of a log came from. */
export const questionOf = (draft: string): string | undefined =>
  draft.startsWith(OF) ? draft.slice(OF.length) : undefined
