import { and, asc, eq, isNotNull, or, sql, type SQL } from 'drizzle-orm'
import { people, processes, roles } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'
import { toPerson } from './to-person.ts'

export type PersonRow = typeof people.$inferSelect
export type RoleRow = Pick<typeof roles.$inferSelect, 'personId' | 'role' | 'process' | 'unit'>

/** Everybody, those who have left included; not those whose invitation was taken back. */
export async function findPeople(read: Reader, reader: Person) {
  const rows = await read
    .select()
    .from(people)
    .where(or(people.active, isNotNull(people.passwordHash)))
    .orderBy(asc(sql`lower(${people.name})`), asc(people.id))
  const given = Map.groupBy(await rolesWhere(read), ({ personId }) => personId)
  return rows.map((row) => toPerson(row, given.get(row.id) ?? [], reader))
}

export async function findPerson(read: Reader, id: string, reader: Person) {
  const row = await personRow(read, id)
  return toPerson(row, await rolesWhere(read, eq(roles.personId, id)), reader)
}

export async function personRow(read: Reader, id: string): Promise<PersonRow> {
  const row = await personByIdOrNone(read, id)
  if (!row) throw notFound()
  return row
}

export async function personByIdOrNone(read: Reader, id: string) {
  const [row] = await read.select().from(people).where(eq(people.id, id))
  return row
}

export async function personByEmail(read: Reader, email: string) {
  const [row] = await read.select().from(people).where(eq(people.email, email))
  return row
}

/** A person as the permissions need to know them. */
export async function asPerson(
  read: Reader,
  { id, name, language, entity, unit }: PersonRow,
  sessionId: string | null
): Promise<Person> {
  const given = await read
    .select({ role: roles.role, path: processes.path, unit: roles.unit })
    .from(roles)
    .leftJoin(processes, eq(processes.code, roles.process))
    .where(eq(roles.personId, id))
  return { id, name, language, entity, unit, roles: given, sessionId }
}

function rolesWhere(read: Reader, where?: SQL): Promise<RoleRow[]> {
  const { personId, role, process, unit } = roles
  return read
    .select({ personId, role, process, unit })
    .from(roles)
    .where(where)
    .orderBy(asc(role), asc(process), asc(unit))
}

/** Whether anybody who can sign in is an administrator. */
export async function hasAdministrator(read: Reader): Promise<boolean> {
  const found = await read
    .select({ id: people.id })
    .from(people)
    .innerJoin(roles, and(eq(roles.personId, people.id), eq(roles.role, 'administrator')))
    .where(and(eq(people.active, true), isNotNull(people.passwordHash)))
    .limit(1)
  return found.length > 0
}

export async function nobodyYet(read: Reader): Promise<boolean> {
  return (await read.select({ id: people.id }).from(people).limit(1)).length === 0
}
