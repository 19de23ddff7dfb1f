import type { Role } from '#schema/api/people.ts'
import { people } from '#schema/tables/index.ts'
import type { Language } from '#schema/words.ts'
import { eq } from 'drizzle-orm'
import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid, say } from '../http/problem.ts'
import { refuseUnknown } from '../organisation/known.ts'
import { sameEmail } from './email.ts'
import { personByEmail } from './find.ts'
import { makeLink } from './links.ts'
import { checkRoles, giveRoles } from './roles.ts'

interface Guest {
  email: string
  name: string
  roles?: Role[]
  language?: Language
  entity?: string | null
  unit?: string | null
}

/**
 * Makes a person who cannot sign in until they have accepted. Whoever was invited before and has
 * not accepted gets a new link, and what is said this time counts.
 */
export async function invite(tx: Writer, by: Person, guest: Guest, now: string) {
  const { roles = [], entity = null, unit = null, language = by.language } = guest
  await checkRoles(tx, roles)
  await refuseUnknown(tx, { entities: { entity }, units: { unit } })
  const personId = await makeGuest(
    tx,
    { email: sameEmail(guest.email), name: guest.name.trim(), entity, unit, language },
    now
  )
  await giveRoles(tx, personId, roles)
  const link = await makeLink(tx, 'invitation', { personId, madeBy: by.id }, now)
  await note(tx, { by: by.id, verb: 'invited', kind: 'person', subject: personId, at: now })
  return { ...link, personId }
}

type NewPerson = Pick<typeof people.$inferInsert, 'email' | 'name' | 'entity' | 'unit' | 'language'>

async function makeGuest(tx: Writer, guest: NewPerson, now: string): Promise<string> {
  const known = await personByEmail(tx, guest.email)
  if (known && known.passwordHash !== null) throw invalid({ email: say('email.taken') })
  if (known) {
    await tx
      .update(people)
      .set({ ...guest, active: true })
      .where(eq(people.id, known.id))
    return known.id
  }
  const [row] = await tx
    .insert(people)
    .values({ ...guest, processes: [], joinedAt: now })
    .returning({ id: people.id })
  if (!row) throw new Error('nothing was inserted')
  return row.id
}
