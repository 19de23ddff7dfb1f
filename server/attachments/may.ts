import type { Permission } from '#schema/permissions.ts'
import type { FoundOccurrence } from '../cases/find-occurrences.ts'
import type { Found } from '../cases/find.ts'
import { caseMay, edits } from '../cases/may.ts'
import { occurrenceMay } from '../cases/occurrence-may.ts'
import type { Person } from '../http/person.ts'
import { conflict, forbidden } from '../http/problem.ts'

/** What a file hangs on: a case, and perhaps one occurrence of it. Both are visible. */
export interface Peg {
  found: Found
  occurrence: FoundOccurrence | null
}

/** Whoever may write there may add to it. */
export function mayAdd(person: Person, { found, occurrence }: Peg): boolean {
  if (occurrence) return occurrenceMay['occurrence.edit'](person, occurrence)
  return caseMay['case.edit'](person, found) || caseMay['case.solve'](person, found)
}

/** Also on a case that is retired: what should not be seen has to go from there as well. */
export function mayRemove(person: Person, by: string, { found, occurrence }: Peg): boolean {
  if (by === person.id || edits(person, found)) return true
  return occurrence !== null && occurrenceMay['occurrence.edit'](person, occurrence)
}

export const allowedWithFile = (person: Person, by: string, peg: Peg): Permission[] => [
  'attachment.read',
  ...(mayRemove(person, by, peg) ? (['attachment.remove'] as const) : [])
]

export function allowAdding(person: Person, peg: Peg) {
  if (mayAdd(person, peg)) return
  const { state, withdrawnAt } = peg.found.row
  if (!peg.occurrence && withdrawnAt) throw conflict('case.withdrawn')
  if (!peg.occurrence && (state === 'superseded' || state === 'archived')) {
    throw conflict('case.retired')
  }
  throw forbidden(peg.occurrence ? 'forbidden' : 'case.notItsEditor')
}

export function allowRemoving(person: Person, by: string, peg: Peg) {
  if (!mayRemove(person, by, peg)) throw forbidden('attachment.notYours')
}
