import { eq } from 'drizzle-orm'
import { cases } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, invalid, say } from '../http/problem.ts'
import { findCases, type Found } from './find.ts'
import { isRetired } from './lifecycle.ts'
import { allow } from './may.ts'
import { caseName, caseNumber } from './numbers.ts'
import { noteTransition } from './note-transition.ts'
import { updateCase } from './revise.ts'
import { unmerge } from './merge.ts'

/** Another case replaces this one: its number leads there, its occurrences stay its own. */
export async function supersedeCase(
  tx: Writer,
  person: Person,
  found: Found,
  { by, reason }: { by: string; reason: string },
  now: string
) {
  allow(person, 'case.retire', found)
  const { row } = found
  const successor = await findSuccessor(tx, person, by)
  if (successor.row.number === row.number) throw invalid({ by: say('case.supersedesItself') })
  if (successor.row.state === 'open') throw invalid({ by: say('case.successorOpen') })
  const retired = await updateCase(tx, row, {
    state: 'superseded',
    retiredFrom: row.state,
    supersededBy: successor.row.number,
    updatedAt: now
  })
  await noteTransition(tx, person, retired, 'superseded', reason.trim(), now, {
    other: successor.row.number
  })
}

/** Nobody needs it any more, and nothing replaces it. */
export async function archiveCase(
  tx: Writer,
  person: Person,
  found: Found,
  reason: string,
  now: string
) {
  allow(person, 'case.retire', found)
  const retired = await updateCase(tx, found.row, {
    state: 'archived',
    retiredFrom: found.row.state,
    updatedAt: now
  })
  await noteTransition(tx, person, retired, 'archived', reason.trim(), now)
}

/** Back to the state that it was in; what a merger had moved comes back with it. */
export async function reinstateCase(tx: Writer, person: Person, found: Found, now: string) {
  allow(person, 'case.reinstate', found)
  const { row } = found
  if (!row.retiredFrom) throw conflict('case.notRetired')
  await unmerge(tx, person, row)
  const reinstated = await updateCase(tx, row, {
    state: row.retiredFrom,
    retiredFrom: null,
    supersededBy: null,
    updatedAt: now
  })
  await noteTransition(tx, person, reinstated, 'reinstated', '', now)
}

/** A case that another one may lead to: one that this person sees, and that is in use itself. */
export async function findSuccessor(tx: Writer, person: Person, name: string, field = 'by') {
  const [found] = await findCases(tx, person, eq(cases.number, caseNumber(name) ?? 0))
  if (!found || found.row.withdrawnAt) {
    throw invalid({ [field]: say('field.noCase', { value: name }) })
  }
  const { row } = found
  if (isRetired(row.state)) {
    throw invalid({ [field]: say('case.successorRetired', { value: caseName(row.number) }) })
  }
  return found
}
