import type { AbilityOfCase } from '#schema/api/ability.ts'
import type { Found } from '../cases/find.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { findEverybody } from './here.ts'
import { abilityIn, type AbilityOf } from './rule.ts'
import { runsOf } from './runs.ts'

/** Who can do a case, whoever did it last first; those who have left are only counted. */
export async function abilityOfCase(
  read: Reader,
  reader: Person,
  { row }: Found,
  now: string
): Promise<AbilityOfCase> {
  const runs = (await runsOf(read, reader, { cases: [row.number] })).get(row.number) ?? []
  const everybody = await findEverybody(read, reader, now)
  const of = { alone: [], helped: [], leavers: 0 } as AbilityOfCase
  for (const [id, its] of Map.groupBy(runs, ({ closedBy }) => closedBy)) {
    const ability = abilityIn(its)
    const who = everybody.get(id)
    if (!who || ability.ability === 'none') continue
    if (who.here) of[ability.ability].push({ person: { id, name: who.name }, ...ability })
    else if (ability.ability === 'alone') of.leavers++
  }
  of.alone.sort(lastFirst)
  of.helped.sort(lastFirst)
  return of
}

const lastFirst = (a: AbilityOf, b: AbilityOf) => ((a.lastOn ?? '') < (b.lastOn ?? '') ? 1 : -1)
