import type { Language, Role } from '#schema/words.ts'

/** Whoever sends the request, as the permissions need to know them. */
export interface Person {
  id: string
  name: string
  language: Language
  entity: string | null
  unit: string | null
  roles: {
    role: Role
    /** Path of the process that an expert is named for (schema/tables/organisation.ts). */
    path: string | null
    unit: string | null
  }[]
  /** The session that the request came by; null with a personal token. */
  sessionId: string | null
}

export const isAdministrator = (person: Person) =>
  person.roles.some(({ role }) => role === 'administrator')

export const leads = (person: Person, unit: string | null) =>
  unit !== null && person.roles.some((it) => it.role === 'lead' && it.unit === unit)

/** Expert for the process at `path`, or for one above it. */
export const isExpert = (person: Person, path: string | null) =>
  path !== null &&
  person.roles.some((it) => it.role === 'expert' && it.path !== null && path.startsWith(it.path))
