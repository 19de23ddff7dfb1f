import { people, roles } from '#schema/tables/index.ts'
import type { Language } from '#schema/words.ts'
import { note } from '../activity/note.ts'
import type { Reader, Writer } from '../database/database.ts'
import { fillGlossary } from '../glossary/fill.ts'
import { conflict, forbidden } from '../http/problem.ts'
import { addEntity, type NewEntity } from '../organisation/entities.ts'
import type { CountryCalendar } from '../organisation/holidays.ts'
import { addOrganisation } from '../organisation/organisations.ts'
import { addProcesses } from '../organisation/processes.ts'
import { sameEmail } from './email.ts'
import { nobodyYet } from './find.ts'
import { same } from './secret.ts'

interface Beginning {
  organisation: string
  name: string
  email: string
  passwordHash: string
  language: Language
  entity?: NewEntity
  calendar?: CountryCalendar
}

/** Only while nobody is here, and for whoever can read what the server printed. */
export async function checkSetup(read: Reader, typed: string, expected: string) {
  if (!(await nobodyYet(read))) throw conflict('setup.done')
  if (expected === '' || !same(typed, expected)) throw forbidden('setup.wrongToken')
}

/** The organisation, its first entity, the shipped process tree and the first administrator. */
export async function setUp(tx: Writer, beginning: Beginning, now: string): Promise<string> {
  if (!(await nobodyYet(tx))) throw conflict('setup.done')
  const { organisation, name, email, passwordHash, language, entity, calendar } = beginning
  await addOrganisation(tx, organisation.trim(), now)
  await addProcesses(tx)
  await fillGlossary(tx, now)
  if (entity && calendar) await addEntity(tx, entity, calendar, now)
  const [row] = await tx
    .insert(people)
    .values({
      email: sameEmail(email),
      name: name.trim(),
      passwordHash,
      language,
      entity: entity?.code,
      processes: [],
      joinedAt: now
    })
    .returning({ id: people.id })
  if (!row) throw new Error('nothing was inserted')
  await tx.insert(roles).values({ personId: row.id, role: 'administrator' })
  await note(tx, { by: row.id, verb: 'setUp', kind: 'person', subject: row.id, at: now })
  return row.id
}
