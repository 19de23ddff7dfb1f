import { and, eq, gt, isNull } from 'drizzle-orm'
import { links, people } from '#schema/tables/index.ts'
import type { Reader, Writer } from '../database/database.ts'
import { Problem, say } from '../http/problem.ts'
import type { PersonRow } from './find.ts'
import { later } from './later.ts'
import { hashOf, newSecret } from './secret.ts'

type Kind = (typeof links.$inferSelect)['kind']

const DAYS: Record<Kind, number> = { invitation: 14, renewal: 2 }

/** A secret that is used once; those of its kind that the person had before end. */
export async function makeLink(
  tx: Writer,
  kind: Kind,
  { personId, madeBy }: { personId: string; madeBy: string },
  now: string
) {
  await revokeLinks(tx, personId, now, kind)
  const secret = newSecret()
  const expiresAt = later(now, DAYS[kind])
  await tx
    .insert(links)
    .values({ kind, secretHash: hashOf(secret), personId, madeBy, createdAt: now, expiresAt })
  return { secret, expiresAt }
}

/** Whom a link is for; 404 with what to do when it does not work any more. */
export async function personByLink(
  read: Reader,
  kind: Kind,
  secret: string,
  now: string
): Promise<PersonRow> {
  const [found] = await read
    .select({ person: people })
    .from(links)
    .innerJoin(people, eq(people.id, links.personId))
    .where(
      and(
        eq(links.secretHash, hashOf(secret)),
        eq(links.kind, kind),
        isNull(links.usedAt),
        isNull(links.revokedAt),
        gt(links.expiresAt, now),
        eq(people.active, true)
      )
    )
  if (!found) throw new Problem(404, say(`${kind}.over`))
  return found.person
}

/** Sends a link to whom it is for, where e-mail is set up. */
export type MailLink = (
  tx: Writer,
  kind: Kind,
  link: { personId: string; path: string; expiresAt: string },
  now: string
) => Promise<void>

export async function useLink(tx: Writer, kind: Kind, secret: string, now: string) {
  const person = await personByLink(tx, kind, secret, now)
  await tx
    .update(links)
    .set({ usedAt: now })
    .where(eq(links.secretHash, hashOf(secret)))
  return person
}

export async function revokeLinks(tx: Writer, personId: string, now: string, kind?: Kind) {
  const waiting = and(
    eq(links.personId, personId),
    isNull(links.usedAt),
    isNull(links.revokedAt),
    kind && eq(links.kind, kind)
  )
  await tx.update(links).set({ revokedAt: now }).where(waiting)
}
