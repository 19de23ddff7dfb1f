import type { Permission } from '#schema/permissions.ts'
import { unitsLed } from '../bridges/find.ts'
import type { Person } from '../http/person.ts'

/** Who sees what would leave with others: whoever leads a unit, of that unit. */
export const riskMay = {
  'risk.team': (person) => unitsLed(person).length > 0
} satisfies Partial<Record<Permission, (person: Person) => boolean>>
