import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { Found } from './find.ts'
import { allow } from './may.ts'
import { noteTransition } from './note-transition.ts'
import { standing } from './standing.ts'
import { updateCase } from './revise.ts'

/** The solution does not hold: the case is open again, and says why. */
export async function reopenCase(
  tx: Writer,
  person: Person,
  found: Found,
  reason: string,
  now: string
) {
  allow(person, 'case.reopen', found)
  const reopened = await updateCase(tx, found.row, { state: 'open', updatedAt: now })
  await noteTransition(tx, person, reopened, 'reopened', reason.trim(), now, {
    before: standing(found.row)
  })
}
