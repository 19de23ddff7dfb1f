import { and, eq } from 'drizzle-orm'
import { roles } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import { personByIdOrNone } from '../people/find.ts'
import { each, type Deed, type Telling } from './telling.ts'

/** When somebody leaves was stated: that person knows it, and whoever leads their unit. */
export async function fromPerson(read: Reader, deed: Deed): Promise<Telling[]> {
  if (deed.verb !== 'leavingStated') return []
  const row = await personByIdOrNone(read, deed.subject)
  if (!row) return []
  const led = await read
    .select({ id: roles.personId })
    .from(roles)
    .where(and(eq(roles.role, 'lead'), eq(roles.unit, row.unit ?? '')))
  return each(row.id, ...led.map(({ id }) => id)).map((person) => ({
    person,
    kind: 'person.leavingStated',
    source: `leaving:${row.id}:${deed.id}`,
    by: deed.person,
    at: deed.at,
    details: { about: row.id }
  }))
}
