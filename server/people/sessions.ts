import { and, desc, eq, gt, lte, ne } from 'drizzle-orm'
import { sessions } from '#schema/tables/index.ts'
import { LINE_MAX } from '#schema/words.ts'
import { note } from '../activity/note.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'
import { later } from './later.ts'
import { hashOf, newSecret } from './secret.ts'

/** A session ends when it has not been used for this long. */
export const SESSION_DAYS = 30

/** Signs a person in; gives the secret for their cookie. Their forgotten sessions are swept away. */
export async function startSession(
  tx: Writer,
  personId: string,
  device: string,
  now: string
): Promise<string> {
  const mine = eq(sessions.personId, personId)
  await tx.delete(sessions).where(and(mine, lte(sessions.expiresAt, now)))
  const secret = newSecret()
  await tx.insert(sessions).values({
    secretHash: hashOf(secret),
    personId,
    device: device.slice(0, LINE_MAX),
    startedAt: now,
    seenAt: now,
    expiresAt: later(now, SESSION_DAYS)
  })
  await note(tx, { by: personId, verb: 'signedIn', kind: 'person', subject: personId, at: now })
  return secret
}

export async function findSessions(read: Reader, { id, sessionId }: Person, now: string) {
  const rows = await read
    .select()
    .from(sessions)
    .where(and(eq(sessions.personId, id), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.seenAt), desc(sessions.startedAt))
  return rows.map(({ id, device, startedAt, seenAt }) => ({
    id,
    device,
    startedAt,
    seenAt,
    current: id === sessionId
  }))
}

/** One of my own, this one included. */
export async function endSession(tx: Writer, person: Person, sessionId: string, now: string) {
  const ended = await tx
    .delete(sessions)
    .where(and(eq(sessions.id, sessionId), eq(sessions.personId, person.id)))
    .returning({ id: sessions.id })
  if (!ended.length) throw notFound()
  await note(tx, { by: person.id, verb: 'signedOut', kind: 'person', subject: person.id, at: now })
}

/** Signs somebody out everywhere, except where they are right now. */
export async function endSessions(tx: Writer, personId: string, except: string | null = null) {
  const theirs = eq(sessions.personId, personId)
  await tx.delete(sessions).where(except === null ? theirs : and(theirs, ne(sessions.id, except)))
}
