import { and, eq } from 'drizzle-orm'
import { people, processes, roles } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'

/** The processes that somebody does, or is the expert for. */
export async function findOwned(read: Reader, person: string): Promise<Set<string>> {
  return (await findOwners(read)).get(person) ?? new Set()
}

/** The processes of everybody who is here. */
export async function findOwners(read: Reader): Promise<Map<string, Set<string>>> {
  const does = await read
    .select({ id: people.id, processes: people.processes })
    .from(people)
    .where(eq(people.active, true))
  const named = await read
    .select({ id: people.id, process: processes.code })
    .from(roles)
    .innerJoin(people, eq(people.id, roles.personId))
    .innerJoin(processes, eq(processes.code, roles.process))
    .where(and(eq(roles.role, 'expert'), eq(people.active, true)))
  const owners = new Map(does.map((it) => [it.id, new Set(it.processes)]))
  for (const { id, process } of named) owners.get(id)?.add(process)
  return owners
}
