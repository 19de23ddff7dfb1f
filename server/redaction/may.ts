import type { Permission } from '#schema/permissions.ts'
import { isAdministrator, type Person } from '../http/person.ts'

/** Who may take words out of what others wrote. */
export const redactionMay = {
  redact: isAdministrator
} satisfies Partial<Record<Permission, (person: Person) => boolean>>
