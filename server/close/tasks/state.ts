import type { TaskState } from '#schema/words.ts'

interface Progress {
  preparedAt: string | null
  reviewedAt: string | null
  reviewer: string | null
}

/** Reviewed; or, where nobody reviews, prepared. */
export const isDone = ({ preparedAt, reviewedAt, reviewer }: Progress) =>
  preparedAt !== null && (reviewer === null || reviewedAt !== null)

/** What is prepared stays so, whatever becomes of the tasks before it. */
export function stateOf(task: Progress, before: { done: boolean }[]): TaskState {
  if (isDone(task)) return 'done'
  if (task.preparedAt !== null) return 'prepared'
  return before.every(({ done }) => done) ? 'ready' : 'waiting'
}

/** The name of the preparer stays when a reviewer sends it back; an undone preparation leaves none. */
export const isSentBack = (task: { preparedAt: string | null; preparedBy: string | null }) =>
  task.preparedAt === null && task.preparedBy !== null
