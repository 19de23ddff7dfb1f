import { and, eq, gte, lt, ne } from 'drizzle-orm'
import { people, presences } from '#schema/tables/index.ts'
import { PRESENCE_SECONDS } from '#schema/words.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { CaseRow } from './find.ts'

/** Says that somebody has the case open for writing; whoever was not heard of lately has gone. */
export async function arrive(tx: Writer, person: Person, { number }: CaseRow, now: string) {
  await tx
    .delete(presences)
    .where(and(eq(presences.caseNumber, number), lt(presences.seenAt, oldest(now))))
  await tx
    .insert(presences)
    .values({ caseNumber: number, person: person.id, since: now, seenAt: now })
    .onConflictDoUpdate({
      target: [presences.caseNumber, presences.person],
      set: { seenAt: now }
    })
}

export async function leave(tx: Writer, person: Person, { number }: CaseRow) {
  await tx
    .delete(presences)
    .where(and(eq(presences.caseNumber, number), eq(presences.person, person.id)))
}

/** The others who have it open for writing, and the head that all of them write on. */
export async function findWriters(
  read: Reader,
  person: Person,
  { number, head }: CaseRow,
  now: string
) {
  const others = await read
    .select({ person: { id: people.id, name: people.name }, since: presences.since })
    .from(presences)
    .innerJoin(people, eq(people.id, presences.person))
    .where(
      and(
        eq(presences.caseNumber, number),
        ne(presences.person, person.id),
        gte(presences.seenAt, oldest(now))
      )
    )
    .orderBy(presences.since, presences.person)
  return { head, others }
}

const oldest = (now: string) => new Date(Date.parse(now) - PRESENCE_SECONDS * 1000).toISOString()
