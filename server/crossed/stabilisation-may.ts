import type { Permission } from '#schema/permissions.ts'
import { unitsLed } from '../bridges/find.ts'
import type { Person } from '../http/person.ts'

/** All bridges of a unit are for whoever leads it. */
export const unitBridgesMay = {
  'bridge.team': (person) => unitsLed(person).length > 0
} satisfies Partial<Record<Permission, (person: Person) => boolean>>
