import type { Permission } from '#schema/permissions.ts'
import { isAdministrator, type Person } from '../http/person.ts'

/** Who keeps the organisation in order (product.md, "Who may do what"). */
export const upkeepMay = {
  'organisation.edit': isAdministrator
} satisfies Partial<Record<Permission, (person: Person) => boolean>>
