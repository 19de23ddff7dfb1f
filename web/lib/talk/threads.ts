import type { Comment } from '#schema/api/talk.ts'

export interface Thread {
  said: Comment
  replies: Comment[]
}

/** Open questions first, then what was talked about last. */
export function threadsOf(items: Comment[]): Thread[] {
  const replies = Map.groupBy(items, ({ parent }) => parent)
  return items
    .filter(({ parent }) => parent === null)
    .map((said) => ({ said, replies: replies.get(said.id) ?? [] }))
    .toSorted(
      (a, b) => Number(isOpen(b.said)) - Number(isOpen(a.said)) || later(lastIn(b), lastIn(a))
    )
}

/** A question that nobody has answered yet. */
export const isOpen = ({ question }: Comment) => question !== null && question.answer === null

const lastIn = ({ said, replies }: Thread) => replies.at(-1)?.at ?? said.at
const later = (a: string, b: string) => (a > b ? 1 : a < b ? -1 : 0)
