import { transitions } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { CaseRow } from './find.ts'

type Kind = (typeof transitions.$inferInsert)['kind']

/** A change of state is a row with who, when and why. */
export async function noteTransition(
  tx: Writer,
  person: Person,
  { number, head }: CaseRow,
  kind: Kind,
  reason: string,
  now: string,
  more: Pick<typeof transitions.$inferInsert, 'other' | 'before'> = {}
) {
  await tx
    .insert(transitions)
    .values({ caseNumber: number, kind, revision: head, by: person.id, reason, at: now, ...more })
  await note(tx, { by: person.id, verb: kind, kind: 'case', subject: number, at: now })
}
