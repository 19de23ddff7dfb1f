import { eq } from 'drizzle-orm'
import type { Adoptable } from '#schema/api/talk.ts'
import { comments } from '#schema/tables/index.ts'
import { bringBack } from '../cases/bring-back.ts'
import { changeCase } from '../cases/change.ts'
import { findCase, findRevision } from '../cases/find.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict } from '../http/problem.ts'
import { sentence } from '../http/sentences.ts'
import type { CommentRow, Said } from './find.ts'
import { into } from './into.ts'
import { allowTo } from './may.ts'
import { withNames } from './mentions.ts'
import { namesOf } from './names.ts'
import { noteComment } from './note-comment.ts'

/** What was said becomes part of the case: a new revision, like any other change. */
export async function adopt(
  tx: Writer,
  person: Person,
  said: Said,
  base: number,
  field: Adoptable,
  now: string
) {
  allowTo(person, 'comment.adopt', said)
  const { row, of, by } = said
  if (row.takenInto) throw conflict('comment.takenAlready')
  const { number, head, language } = of.row
  const { content } = await findRevision(tx, number, head)
  const names = await namesOf(tx, row.mentions)
  const text = withNames(row.text, (id) => names.get(id)?.name)
  const change = into(content, field, text, by.name)
  const reason = sentence(language, 'comment.adoptedReason', { name: by.name })
  await changeCase(tx, person, of, base, { ...change, reason }, now)
  const after = await findCase(tx, person, number)
  // What stands there already makes no revision.
  if (after.row.head === head) throw conflict('comment.thereAlready')
  const taken = { takenInto: field, takenBy: person.id, takenAs: after.row.head }
  await update(tx, row, taken)
  await noteComment(tx, person, row, 'taken', now)
}

/** Takes it out again, by bringing back the revision before; only while nothing newer was written. */
export async function unadopt(tx: Writer, person: Person, said: Said, now: string) {
  const { row, of } = said
  if (row.takenInto === null || row.takenAs === null) return
  allowTo(person, 'comment.adopt', said)
  const { head } = of.row
  await bringBack(tx, person, of, head, { revision: row.takenAs - 1 }, now)
  await update(tx, row, { takenInto: null, takenBy: null, takenAs: null })
  await noteComment(tx, person, row, 'untaken', now)
}

const update = (tx: Writer, { id }: CommentRow, change: Partial<CommentRow>) =>
  tx.update(comments).set(change).where(eq(comments.id, id))
