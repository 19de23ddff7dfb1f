import { eq } from 'drizzle-orm'
import { comments } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { CommentRow, Said } from './find.ts'
import { allowTo } from './may.ts'
import { mentionsIn } from './mentions.ts'
import { checkReaders } from './readers.ts'
import { noteComment } from './note-comment.ts'

/** Says it in other words; whoever was mentioned before stays so, even if they left since. */
export async function changeComment(
  tx: Writer,
  person: Person,
  said: Said,
  sent: { text: string },
  now: string
) {
  allowTo(person, 'comment.edit', said)
  const { row } = said
  const text = sent.text.trim()
  if (text === row.text) return
  const mentions = mentionsIn(text)
  const place = { number: row.caseNumber, occurrence: row.occurrence }
  const added = mentions.filter((id) => !row.mentions.includes(id))
  await checkReaders(tx, place, 'text', added)
  await update(tx, person, row, { text, mentions, editedAt: now }, 'changed', now)
}

export async function removeComment(tx: Writer, person: Person, said: Said, now: string) {
  allowTo(person, 'comment.remove', said)
  if (said.row.removedAt) return
  await update(tx, person, said.row, { removedAt: now }, 'removed', now)
}

export async function restoreComment(tx: Writer, person: Person, said: Said, now: string) {
  allowTo(person, 'comment.remove', said)
  if (!said.row.removedAt) return
  await update(tx, person, said.row, { removedAt: null }, 'restored', now)
}

async function update(
  tx: Writer,
  person: Person,
  row: CommentRow,
  change: Partial<CommentRow>,
  verb: string,
  now: string
) {
  await tx.update(comments).set(change).where(eq(comments.id, row.id))
  await noteComment(tx, person, row, verb, now)
}
