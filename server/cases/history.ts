import { desc, eq } from 'drizzle-orm'
import { people, revisions, transitions } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'

/** What was changed and what became of a case, newest first; of a case that may be seen. */
export async function findHistory(read: Reader, number: number) {
  const person = { id: people.id, name: people.name }
  return {
    revisions: await read
      .select({
        revision: revisions.revision,
        reason: revisions.reason,
        createdAt: revisions.createdAt,
        author: person
      })
      .from(revisions)
      .innerJoin(people, eq(people.id, revisions.author))
      .where(eq(revisions.caseNumber, number))
      .orderBy(desc(revisions.revision)),
    transitions: await read
      .select({
        kind: transitions.kind,
        reason: transitions.reason,
        revision: transitions.revision,
        at: transitions.at,
        by: person
      })
      .from(transitions)
      .innerJoin(people, eq(people.id, transitions.by))
      .where(eq(transitions.caseNumber, number))
      .orderBy(desc(transitions.at), desc(transitions.revision))
  }
}
