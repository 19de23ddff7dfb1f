import { aliasedTable, and, desc, eq, isNull } from 'drizzle-orm'
import { links, people } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'
import { revokeLinks } from './links.ts'

const waiting = and(eq(links.kind, 'invitation'), isNull(links.usedAt), isNull(links.revokedAt))

/** Those that nobody has accepted yet, expired ones included: somebody has to send a new one. */
export function findInvitations(read: Reader) {
  const hosts = aliasedTable(people, 'hosts')
  return read
    .select({
      id: links.id,
      name: people.name,
      email: people.email,
      invitedBy: hosts.name,
      createdAt: links.createdAt,
      expiresAt: links.expiresAt
    })
    .from(links)
    .innerJoin(people, eq(people.id, links.personId))
    .innerJoin(hosts, eq(hosts.id, links.madeBy))
    .where(waiting)
    .orderBy(desc(links.createdAt), desc(links.id))
}

/** The person stays as a row, for the record, and is listed nowhere. */
export async function withdrawInvitation(tx: Writer, by: Person, linkId: string, now: string) {
  const [link] = await tx
    .select()
    .from(links)
    .where(and(eq(links.id, linkId), waiting))
  if (!link) throw notFound()
  const { personId } = link
  await revokeLinks(tx, personId, now)
  await tx.update(people).set({ active: false }).where(eq(people.id, personId))
  await note(tx, { by: by.id, verb: 'uninvited', kind: 'person', subject: personId, at: now })
}
