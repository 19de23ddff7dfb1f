import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { QuestionRow } from './find.ts'

/** Notes that something was done with a question, and what it became: never in which words. */
export const noteQuestion = (
  tx: Writer,
  { id: by }: Person,
  { id, bridge }: Pick<QuestionRow, 'id' | 'bridge'>,
  verb: string,
  at: string,
  became: { item?: string; case?: number } = {}
) => {
  const details = { question: id, ...became }
  return note(tx, { by, verb, kind: 'bridge', subject: bridge, details, at })
}
