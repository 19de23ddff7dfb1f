import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict } from '../http/problem.ts'
import { personRow } from './find.ts'
import { makeLink } from './links.ts'

/** A link by which somebody who forgot their password sets a new one. */
export async function renew(tx: Writer, by: Person, personId: string, now: string) {
  const { active, passwordHash } = await personRow(tx, personId)
  if (passwordHash === null) throw conflict('person.neverJoined')
  if (!active) throw conflict('person.notActive')
  await note(tx, { by: by.id, verb: 'renewed', kind: 'person', subject: personId, at: now })
  return makeLink(tx, 'renewal', { personId, madeBy: by.id }, now)
}
