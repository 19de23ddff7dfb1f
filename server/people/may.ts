import type { Permission } from '#schema/permissions.ts'
import { isAdministrator, leads, type Person } from '../http/person.ts'
import type { PersonRow } from './find.ts'

/** Who may what with people (product.md, "Who may do what"). */
export const personMay = {
  'person.invite': isAdministrator,
  'person.renew': isAdministrator,
  'person.deactivate': isAdministrator,
  'person.edit': isAdministrator
} satisfies Partial<Record<Permission, (person: Person) => boolean>>

/** When somebody is away is said by that person, their lead or an administrator. */
export const setsAbsence = (reader: Person, { id, unit }: Pick<PersonRow, 'id' | 'unit'>) =>
  reader.id === id || leads(reader, unit) || isAdministrator(reader)

/** When somebody leaves is stated by that person, or by their lead. */
export const statesLeaving = (reader: Person, { id, unit }: Pick<PersonRow, 'id' | 'unit'>) =>
  reader.id === id || leads(reader, unit)

/** What of this makes sense with one person. */
export function mayWith(reader: Person, row: PersonRow): Permission[] {
  const { id, active, passwordHash } = row
  const may: Permission[] = []
  if (isAdministrator(reader)) {
    may.push('person.edit')
    if (active && passwordHash !== null) may.push('person.renew')
    if (id !== reader.id) may.push('person.deactivate')
  }
  if (active && setsAbsence(reader, row)) may.push('person.setAbsence')
  if (active && statesLeaving(reader, row)) may.push('person.stateLeaving')
  return may
}

/** When somebody leaves is seen by that person, their leads and administrators. */
export const seesLeaving = (reader: Person, { id, unit }: PersonRow) =>
  reader.id === id || leads(reader, unit) || isAdministrator(reader)
