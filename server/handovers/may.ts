import type { Permission } from '#schema/permissions.ts'
import { leadsAny } from '../bridges/may.ts'
import { isAdministrator, type Person } from '../http/person.ts'

/** Who keeps the templates of plans (product.md, "Who may do what"). */
export const templateMay = {
  'bridge.template': (person) => leadsAny(person) || isAdministrator(person)
} satisfies Partial<Record<Permission, (person: Person) => boolean>>
