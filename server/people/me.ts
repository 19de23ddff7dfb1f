import type { Me } from '#schema/api/people.ts'
import { PERMISSIONS } from '#schema/permissions.ts'
import type { Reader } from '../database/database.ts'
import type { Rules } from '../http/guard.ts'
import type { Person } from '../http/person.ts'
import { organisationName } from '../organisation/organisations.ts'
import { asPerson, findPerson, personRow } from './find.ts'

/** Who I am, and what I may of that which hangs on me alone. */
export async function findMe(read: Reader, person: Person, rules: Rules): Promise<Me> {
  const { draftKey } = await personRow(read, person.id)
  return {
    person: await findPerson(read, person.id, person),
    draftKey,
    organisation: await organisationName(read),
    may: PERMISSIONS.filter((it) => rules[it]?.(person))
  }
}

/** For somebody whom no session has brought here yet, or who has just changed. */
export async function findMeAnew(read: Reader, id: string, rules: Rules): Promise<Me> {
  return findMe(read, await asPerson(read, await personRow(read, id), null), rules)
}
