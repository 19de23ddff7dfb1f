import type { Permission } from '#schema/permissions.ts'
import type { Person } from '../http/person.ts'

const leadsAUnit = (person: Person) => unitsLed(person).length > 0

/** What each of a unit can do is for whoever leads it (product.md, "Who may do what"). */
export const abilityMay = {
  'ability.team': leadsAUnit
} satisfies Partial<Record<Permission, (person: Person) => boolean>>

export const unitsLed = (person: Person): string[] =>
  person.roles.flatMap(({ role, unit }) => (role === 'lead' && unit !== null ? [unit] : []))
