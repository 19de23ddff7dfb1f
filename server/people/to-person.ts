import type { Person as PersonAnswer } from '#schema/api/people.ts'
import type { Person } from '../http/person.ts'
import type { PersonRow, RoleRow } from './find.ts'
import { mayWith, seesLeaving } from './may.ts'

/** A row is not an answer: what is left out here nobody gets to see. */
export function toPerson(row: PersonRow, given: RoleRow[], reader: Person): PersonAnswer {
  const { id, name, email, language, entity, unit, processes, joinedAt, active } = row
  const { leavesOn, leavesStatedBy } = row
  return {
    id,
    name,
    email,
    language,
    entity,
    unit,
    processes,
    roles: given.map(toRole),
    joinedAt,
    active,
    invited: row.passwordHash === null,
    ...(seesLeaving(reader, row) && { leavesOn, leavesStatedBy }),
    may: mayWith(reader, row)
  }
}

function toRole({ role, process, unit }: RoleRow): PersonAnswer['roles'][number] {
  return { role, ...(process !== null && { process }), ...(unit !== null && { unit }) }
}
