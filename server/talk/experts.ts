import { and, asc, eq, sql } from 'drizzle-orm'
import { people, processes, roles } from '#schema/tables/index.ts'
import { begins } from '../database/begins.ts'
import type { Reader } from '../database/database.ts'

/** The experts of a process, those of the nearest one first. */
export async function expertsOf(read: Reader, path: string | null): Promise<string[]> {
  if (path === null) return []
  const rows = await read
    .select({ id: people.id })
    .from(roles)
    .innerJoin(processes, eq(processes.code, roles.process))
    .innerJoin(people, eq(people.id, roles.personId))
    .where(
      and(eq(roles.role, 'expert'), eq(people.active, true), begins(sql`${path}`, processes.path))
    )
    .orderBy(sql`length(${processes.path}) desc`, asc(people.name))
  return [...new Set(rows.map(({ id }) => id))]
}
