import { eq } from 'drizzle-orm'
import { people } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict } from '../http/problem.ts'
import { hasAdministrator, personRow } from './find.ts'
import { revokeLinks } from './links.ts'
import { endSessions } from './sessions.ts'
import { revokeTokens } from './tokens.ts'

/** Out at once and everywhere; the name stays on the work. */
export async function deactivate(tx: Writer, by: Person, personId: string, now: string) {
  const { active } = await personRow(tx, personId)
  if (personId === by.id) throw conflict('person.notYourself')
  if (!active) return
  await tx.update(people).set({ active: false }).where(eq(people.id, personId))
  await endSessions(tx, personId)
  await revokeTokens(tx, personId, now)
  await revokeLinks(tx, personId, now)
  await keepAnAdministrator(tx)
  await note(tx, { by: by.id, verb: 'deactivated', kind: 'person', subject: personId, at: now })
}

/** With the roles of before, and a password that has to be known or renewed. */
export async function reactivate(tx: Writer, by: Person, personId: string, now: string) {
  const { active, passwordHash } = await personRow(tx, personId)
  if (active) return
  if (passwordHash === null) throw conflict('person.neverJoined')
  await tx.update(people).set({ active: true }).where(eq(people.id, personId))
  await note(tx, { by: by.id, verb: 'reactivated', kind: 'person', subject: personId, at: now })
}

/** Asked after a change; the refusal undoes it. */
export async function keepAnAdministrator(tx: Writer) {
  if (!(await hasAdministrator(tx))) throw conflict('person.lastAdministrator')
}
