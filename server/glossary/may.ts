import type { Permission } from '#schema/permissions.ts'
import { isAdministrator, type Person } from '../http/person.ts'

/** Who says which words mean the same (product.md, "Who may do what"). */
export const glossaryMay = {
  'glossary.edit': isAdministrator
} satisfies Partial<Record<Permission, (person: Person) => boolean>>
