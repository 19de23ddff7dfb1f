import { eq } from 'drizzle-orm'
import { comments } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { findComment } from './find.ts'
import { allowTo } from './may.ts'
import { noteComment } from './note-comment.ts'

/** This reply answers the question: whoever asked says so, or whoever wrote the reply. */
export async function settle(tx: Writer, person: Person, reply: string, now: string) {
  const said = await findComment(tx, person, reply)
  allowTo(person, 'comment.settle', said)
  if (said.answer === reply) return
  await answerBy(tx, said.row.parent, reply)
  await noteComment(tx, person, said.row, 'answered', now)
}

/** It does not after all: the question is open again. */
export async function unsettle(tx: Writer, person: Person, reply: string, now: string) {
  const said = await findComment(tx, person, reply)
  allowTo(person, 'comment.settle', said)
  if (said.answer === null) return
  await answerBy(tx, said.row.parent, null)
  await noteComment(tx, person, said.row, 'reopened', now)
}

const answerBy = (tx: Writer, question: string | null, answeredBy: string | null) =>
  tx
    .update(comments)
    .set({ answeredBy })
    .where(eq(comments.id, question ?? ''))
