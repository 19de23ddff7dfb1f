import type { Writer } from '../database/database.ts'
import { note } from '../activity/note.ts'
import type { Person } from '../http/person.ts'
import { conflict } from '../http/problem.ts'
import { checkNeeded } from './change.ts'
import { sameValue } from './content.ts'
import { findRevision, type Found } from './find.ts'
import { allow } from './may.ts'
import { writeRevision } from './revise.ts'
import { refuseStale } from './stale.ts'

/** Brings an earlier revision back: as the newest, on top of all others, so that nothing is lost. */
export async function bringBack(
  tx: Writer,
  person: Person,
  found: Found,
  base: number,
  { revision, reason = '' }: { revision: number; reason?: string },
  now: string
) {
  allow(person, 'case.edit', found)
  const { row } = found
  await refuseStale(tx, person, row, base)
  const { content: newest } = await findRevision(tx, row.number, row.head)
  const { content } = await findRevision(tx, row.number, revision)
  if (sameValue(content, newest)) throw conflict('case.sameAsNewest')
  checkNeeded(row, content)
  await writeRevision(tx, person, row, content, reason.trim(), now, revision)
  await note(tx, { by: person.id, verb: 'restored', kind: 'case', subject: row.number, at: now })
}
