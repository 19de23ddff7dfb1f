import { eq } from 'drizzle-orm'
import { people } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { forbidden } from '../http/problem.ts'
import { personRow } from './find.ts'
import { statesLeaving } from './may.ts'

/**
 * The day on which somebody leaves, or that they stay: stated by the person, or by the lead of
 * their unit. Whoever it is about is told of it, from what is noted here.
 */
export async function stateLeaving(
  tx: Writer,
  by: Person,
  personId: string,
  leavesOn: string | null,
  now: string
) {
  const row = await personRow(tx, personId)
  if (!statesLeaving(by, row)) throw forbidden('person.leavingNotYours')
  if (row.leavesOn === leavesOn) return
  await tx
    .update(people)
    .set({ leavesOn, leavesStatedBy: leavesOn === null ? null : by.id })
    .where(eq(people.id, personId))
  await note(tx, {
    by: by.id,
    verb: 'leavingStated',
    kind: 'person',
    subject: personId,
    details: { by: by.id },
    at: now
  })
}
