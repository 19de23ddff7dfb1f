import { eq } from 'drizzle-orm'
import { people } from '#schema/tables/index.ts'
import type { Language } from '#schema/words.ts'
import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import { forgetAttempts } from './attempts.ts'
import { useLink } from './links.ts'
import { endSessions } from './sessions.ts'

interface Acceptance {
  /** The link's secret. */
  secret: string
  passwordHash: string
  language?: Language
}

export async function acceptInvitation(
  tx: Writer,
  { secret, passwordHash, language }: Acceptance,
  now: string
) {
  const guest = await useLink(tx, 'invitation', secret, now)
  await tx
    .update(people)
    .set({ passwordHash, joinedAt: now, language: language ?? guest.language })
    .where(eq(people.id, guest.id))
  await note(tx, { by: guest.id, verb: 'joined', kind: 'person', subject: guest.id, at: now })
  return guest
}

/** Whoever knew the old password is out. */
export async function acceptRenewal(tx: Writer, { secret, passwordHash }: Acceptance, now: string) {
  const person = await useLink(tx, 'renewal', secret, now)
  const { id, email } = person
  await tx.update(people).set({ passwordHash }).where(eq(people.id, id))
  await endSessions(tx, id)
  await forgetAttempts(tx, email)
  await note(tx, { by: id, verb: 'passwordChanged', kind: 'person', subject: id, at: now })
  return person
}
