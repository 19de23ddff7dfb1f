import type { SQL } from 'drizzle-orm'
import { inArray, or } from 'drizzle-orm'
import type { Permission } from '#schema/permissions.ts'
import { gaps, processes } from '#schema/tables/index.ts'
import { begins } from '../database/begins.ts'
import type { Reader } from '../database/database.ts'
import { isAdministrator, type Person } from '../http/person.ts'

const leadsSomebody = ({ roles }: Person) => roles.some(({ role }) => role === 'lead')
const knowsSomething = ({ roles }: Person) => roles.some(({ role }) => role === 'expert')

const writesTheBook = (person: Person) =>
  isAdministrator(person) || leadsSomebody(person) || knowsSomething(person)

/** Who sees what people looked for in vain, and says what becomes of it. */
export const gapMay = {
  'gap.read': writesTheBook,
  'gap.settle': writesTheBook
} satisfies Partial<Record<Permission, (person: Person) => boolean>>

/** Leads and administrators see every gap, experts those of their processes. */
export function gapsFor(read: Reader, person: Person): SQL | undefined {
  if (isAdministrator(person) || leadsSomebody(person)) return undefined
  const paths = person.roles.flatMap(({ role, path }) => (role === 'expert' && path ? [path] : []))
  const theirs = read
    .select({ code: processes.code })
    .from(processes)
    .where(or(...paths.map((path) => begins(processes.path, path))))
  return inArray(gaps.process, paths.length ? theirs : [''])
}
