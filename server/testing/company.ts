import { company, demoPassword, entities, people as everybody, units } from '#seeds/people.ts'
import { people, roles } from '#schema/tables/index.ts'
import type { Database } from '../database/database.ts'
import { fillGlossary } from '../glossary/fill.ts'
import { fillTemplates } from '../handovers/fill.ts'
import { addEntity } from '../organisation/entities.ts'
import { addOrganisation } from '../organisation/organisations.ts'
import { addProcesses } from '../organisation/processes.ts'
import { addUnit } from '../organisation/units.ts'
import { hashPassword } from '../people/password.ts'

/** One hash serves everybody and every test: making it takes longer than most tests. */
let hashed: Promise<string> | undefined

const TIME_ZONES = {
  KR01: 'Asia/Seoul',
  PL02: 'Europe/Warsaw',
  RO01: 'Europe/Bucharest',
  RU01: 'Europe/Moscow',
  UK01: 'Europe/London'
}

/**
 * The seeded company without its cases: everybody of seeds/people.ts, whose id is their handle
 * ('marta', 'helen' …) and whose password is demoPassword. Weekends are the only days off.
 */
export async function seedCompany(database: Database, now: string) {
  const passwordHash = await (hashed ??= hashPassword(demoPassword))
  await database.transaction(async (tx) => {
    await addOrganisation(tx, company, now)
    await addProcesses(tx)
    await fillGlossary(tx, now)
    await fillTemplates(tx, now)
    for (const unit of units) await addUnit(tx, unit)
    for (const entity of entities) {
      await addEntity(tx, entity, { timeZone: TIME_ZONES[entity.code], holidays: [] }, now)
    }
    await tx.insert(people).values(
      everybody.map(({ id, name, email, language, entity, unit, processes, active }) => ({
        ...{ id, name, email, language, entity, unit, processes, active },
        passwordHash,
        joinedAt: now
      }))
    )
    await tx
      .insert(roles)
      .values(everybody.flatMap((it) => it.roles.map((role) => ({ personId: it.id, ...role }))))
  })
}
