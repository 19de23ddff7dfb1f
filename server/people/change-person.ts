import { eq } from 'drizzle-orm'
import type { Role } from '#schema/api/people.ts'
import { people } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { refuseUnknown } from '../organisation/known.ts'
import { keepAnAdministrator } from './deactivate.ts'
import { personRow } from './find.ts'
import { checkRoles, giveRoles } from './roles.ts'

interface Change {
  name?: string
  entity?: string | null
  unit?: string | null
  roles?: Role[]
}

/** What an administrator changes of somebody; what is left out stays. */
export async function changePerson(
  tx: Writer,
  by: Person,
  personId: string,
  change: Change,
  now: string
) {
  const before = await personRow(tx, personId)
  const { name = before.name, entity = before.entity, unit = before.unit, roles } = change
  await refuseUnknown(tx, {
    entities: { entity: change.entity },
    units: { unit: change.unit }
  })
  await tx.update(people).set({ name: name.trim(), entity, unit }).where(eq(people.id, personId))
  if (roles) {
    await checkRoles(tx, roles)
    await giveRoles(tx, personId, roles)
    await keepAnAdministrator(tx)
  }
  const details = { changed: Object.keys(change), ...(roles && { roles }) }
  await note(tx, {
    by: by.id,
    verb: 'changed',
    kind: 'person',
    subject: personId,
    details,
    at: now
  })
}
