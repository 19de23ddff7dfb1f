import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { CommentRow } from './find.ts'

/** Live pages, notices and mails are made from these. */
export function noteComment(tx: Writer, person: Person, row: CommentRow, verb: string, at: string) {
  const { id: subject, caseNumber, occurrence } = row
  const details = { case: caseNumber, ...(occurrence !== null && { occurrence }) }
  return note(tx, { by: person.id, verb, kind: 'comment', subject, details, at })
}
