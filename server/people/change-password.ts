import { eq } from 'drizzle-orm'
import { people } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { forgetAttempts } from './attempts.ts'
import { endSessions } from './sessions.ts'

/** Whoever else was signed in as this person is out. */
export async function changePassword(
  tx: Writer,
  { id, sessionId }: Person,
  { email, passwordHash }: { email: string; passwordHash: string },
  now: string
) {
  await tx.update(people).set({ passwordHash }).where(eq(people.id, id))
  await endSessions(tx, id, sessionId)
  await forgetAttempts(tx, email)
  await note(tx, { by: id, verb: 'passwordChanged', kind: 'person', subject: id, at: now })
}
