import { desc, eq } from 'drizzle-orm'
import { transitions } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { CaseRow } from './find.ts'

type Kind = (typeof transitions.$inferInsert)['kind']

/**
 * A change of state is a row with who, when and why; never before the one that it follows, though
 * the clock of another server may be ahead.
 */
export async function noteTransition(
  tx: Writer,
  person: Person,
  { number, head }: CaseRow,
  kind: Kind,
  reason: string,
  now: string,
  more: Pick<typeof transitions.$inferInsert, 'other' | 'before'> = {}
) {
  const at = await later(tx, number, now)
  await tx
    .insert(transitions)
    .values({ caseNumber: number, kind, revision: head, by: person.id, reason, at, ...more })
  await note(tx, { by: person.id, verb: kind, kind: 'case', subject: number, at: now })
}

async function later(tx: Writer, number: number, now: string) {
  const [last] = await tx
    .select({ at: transitions.at })
    .from(transitions)
    .where(eq(transitions.caseNumber, number))
    .orderBy(desc(transitions.at))
    .limit(1)
  return last && last.at >= now ? new Date(Date.parse(last.at) + 1).toISOString() : now
}
