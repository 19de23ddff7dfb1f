import type { Comment } from '#schema/api/talk.ts'
import type { CommentField } from '#schema/words.ts'
import type { Draft } from '#lib/drafts/keep-draft.svelte.ts'
import { deliver } from '#lib/drafts/outbox.svelte.ts'

/** What is being said something about; a reply is about what it replies to. */
export interface About {
  number: string
  field?: CommentField
  occurrence?: string
  parent?: string
}
export interface Words {
  text: string
  askedOf?: string[]
  settles?: boolean
}

/** The name of the draft: one for each box. */
export const draftOf = ({ number, field, occurrence, parent }: About) =>
  ['comment', number, field ?? occurrence, parent && 'to', parent].filter(Boolean).join('.')

/** Says it; where nobody is reached it waits and goes by itself, and there is no answer yet. */
export function say(
  about: About,
  { text, askedOf, settles }: Words,
  kept: Draft<unknown>,
  key: string
): Promise<Comment | undefined> {
  const headers = { 'idempotency-key': key }
  const { number, field, occurrence, parent } = about
  if (parent) {
    const input = { params: { id: parent }, body: { text, settles }, headers }
    return deliver(kept.now(), 'comment', 'POST /api/comments/:id/replies', input)
  }
  if (occurrence) {
    const input = { params: { id: occurrence }, body: { text, askedOf }, headers }
    return deliver(kept.now(), 'comment', 'POST /api/occurrences/:id/comments', input)
  }
  const input = { params: { number }, body: { text, field, askedOf }, headers }
  return deliver(kept.now(), 'comment', 'POST /api/cases/:number/comments', input)
}
