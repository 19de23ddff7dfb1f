import type { Role } from '#schema/api/people.ts'

/** A role while it is chosen; empty where nothing is named yet. */
export class RoleDraft {
  role: Role['role'] = $state('expert')
  process = $state('')
  unit = $state('')

  constructor({ role = 'expert', process, unit }: Partial<Role> = {}) {
    this.role = role
    this.process = process ?? ''
    this.unit = unit ?? ''
  }

  get chosen(): Role {
    const { role, process, unit } = this
    return { role, ...(role === 'expert' && { process }), ...(role === 'lead' && { unit }) }
  }
}

export const toDrafts = (roles: Role[]) => roles.map((role) => new RoleDraft(role))
export const toRoles = (drafts: RoleDraft[]) => drafts.map(({ chosen }) => chosen)
