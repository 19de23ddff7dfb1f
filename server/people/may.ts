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

/** What of this makes sense with one person. */
export function mayWith(reader: Person, { id, active, passwordHash }: PersonRow): Permission[] {
  if (!isAdministrator(reader)) return []
  const may: Permission[] = ['person.edit']
  if (active && passwordHash !== null) may.push('person.renew')
  if (id !== reader.id) may.push('person.deactivate')
  return may
}

/** When somebody leaves is seen by that person, their leads and administrators. */
export const seesLeaving = (reader: Person, { id, unit }: PersonRow) =>
  reader.id === id || leads(reader, unit) || isAdministrator(reader)
