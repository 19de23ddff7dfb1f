import { and, eq, gt, isNull } from 'drizzle-orm'
import type { FastifyRequest } from 'fastify'
import { people, sessions, tokens } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'
import type { App } from '../http/application.ts'
import type { Person } from '../http/person.ts'
import { cookieOf } from './cookie.ts'
import { asPerson, type PersonRow } from './find.ts'
import { later, minutesBefore } from './later.ts'
import { hashOf } from './secret.ts'
import { SESSION_DAYS } from './sessions.ts'

/** A person, and what they came by. */
interface Visit {
  person: PersonRow
  sessionId: string | null
  seenAt: string | null
  /** Writes down that they were here. */
  touch(tx: Writer, now: string): Promise<unknown>
}

/** Finds who sends a request, by bearer token or by cookie, in two queries. */
export function whoIs(app: App) {
  const inBackground = background(app)
  return async (request: FastifyRequest): Promise<Person | null> => {
    const now = app.now()
    const visit = await visitOf(app, request, now)
    if (!visit) return null
    // Once a minute is enough, and keeps reading from being writing.
    if (visit.seenAt === null || visit.seenAt < minutesBefore(now, 1)) {
      inBackground((tx) => visit.touch(tx, now))
    }
    return asPerson(app.database.read, visit.person, visit.sessionId)
  }
}

/** A bearer token stands in for the cookie: when it is wrong, the cookie does not help it out. */
function visitOf(app: App, request: FastifyRequest, now: string) {
  const { authorization } = request.headers
  if (authorization !== undefined) {
    const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? []
    return token ? byToken(app, token, now) : null
  }
  const secret = cookieOf(request)
  return secret ? bySession(app, secret, now) : null
}

async function bySession({ database }: App, secret: string, now: string) {
  const [found] = await database.read
    .select({ session: sessions, person: people })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(
      and(
        eq(sessions.secretHash, hashOf(secret)),
        gt(sessions.expiresAt, now),
        eq(people.active, true)
      )
    )
  if (!found) return null
  const { id, seenAt } = found.session
  const touch = (tx: Writer, now: string) =>
    tx
      .update(sessions)
      .set({ seenAt: now, expiresAt: later(now, SESSION_DAYS) })
      .where(eq(sessions.id, id))
  return { person: found.person, sessionId: id, seenAt, touch } satisfies Visit
}

async function byToken({ database }: App, token: string, now: string) {
  const [found] = await database.read
    .select({ token: tokens, person: people })
    .from(tokens)
    .innerJoin(people, eq(people.id, tokens.personId))
    .where(
      and(
        eq(tokens.secretHash, hashOf(token)),
        isNull(tokens.revokedAt),
        gt(tokens.expiresAt, now),
        eq(people.active, true)
      )
    )
  if (!found) return null
  const { id, usedAt } = found.token
  const touch = (tx: Writer, now: string) =>
    tx.update(tokens).set({ usedAt: now }).where(eq(tokens.id, id))
  return { person: found.person, sessionId: null, seenAt: usedAt, touch } satisfies Visit
}

/** Writing that no request waits for; closing waits for it, so that nothing outlives the database. */
function background(app: App) {
  const running = new Set<Promise<void>>()
  app.addHook('onClose', async () => {
    await Promise.all(running)
  })
  return (work: (tx: Writer) => Promise<unknown>) => {
    const job = app.database
      .transaction(work)
      .then(
        () => {},
        (error: unknown) => app.log.error({ err: error }, 'could not note a visit')
      )
      .finally(() => running.delete(job))
    running.add(job)
  }
}
