import { and, eq, exists, inArray, isNull, or, sql, type SQL } from 'drizzle-orm'
import { audiences, cases, occurrences, people, processes } from '#schema/tables/index.ts'
import { begins } from '../database/begins.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'

/**
 * The cases that a person may see, as a condition on `cases`: everything that lists, counts or
 * finds cases goes through it. Never narrower than what author, owner and experts need; a
 * withdrawn log is its author's alone.
 */
export function visibleTo(read: Reader, person: Person): SQL | undefined {
  const paths = person.roles.flatMap(({ role, path }) => (role === 'expert' && path ? [path] : []))
  const led = person.roles.flatMap(({ role, unit }) => (role === 'lead' && unit ? [unit] : []))
  const invited = read
    .select({ one: sql`1` })
    .from(audiences)
    .where(
      and(
        eq(audiences.caseNumber, cases.number),
        or(
          eq(audiences.person, person.id),
          person.unit === null ? undefined : eq(audiences.unit, person.unit)
        )
      )
    )
  const expertOf = read
    .select({ code: processes.code })
    .from(processes)
    .where(or(...paths.map((path) => begins(processes.path, path))))
  const ledBy = read.select({ id: people.id }).from(people).where(inArray(people.unit, led))

  return and(
    or(isNull(cases.withdrawnAt), eq(cases.author, person.id)),
    or(
      eq(cases.visibility, 'everyone'),
      eq(cases.author, person.id),
      eq(cases.owner, person.id),
      exists(invited),
      paths.length ? inArray(cases.process, expertOf) : undefined,
      led.length ? inArray(cases.owner, ledBy) : undefined
    )
  )
}

/** Not withdrawn. Asked together with `visibleTo`: an occurrence shows at most where its case does. */
export const countedOccurrence = () => isNull(occurrences.withdrawnAt)
