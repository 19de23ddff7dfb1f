import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { Found } from './find.ts'
import { allow } from './may.ts'
import { noteTransition } from './note-transition.ts'
import { updateCase } from './revise.ts'

/** A mistaken log goes away, while nobody but its author has done anything with it. */
export async function withdrawCase(
  tx: Writer,
  person: Person,
  found: Found,
  reason: string,
  now: string
) {
  allow(person, 'case.withdraw', found)
  if (found.row.withdrawnAt) return
  const withdrawn = await updateCase(tx, found.row, { withdrawnAt: now, updatedAt: now })
  await noteTransition(tx, person, withdrawn, 'withdrawn', reason.trim(), now)
}

export async function restoreCase(tx: Writer, person: Person, found: Found, now: string) {
  allow(person, 'case.withdraw', found)
  if (!found.row.withdrawnAt) return
  const restored = await updateCase(tx, found.row, { withdrawnAt: null, updatedAt: now })
  await noteTransition(tx, person, restored, 'logged', '', now)
}
