import { and, eq, exists, inArray, isNull, or, sql, type SQL } from 'drizzle-orm'
import {
  audiences,
  cases,
  occurrenceAudiences,
  occurrences,
  people,
  processes
} from '#schema/tables/index.ts'
import { begins } from '../database/begins.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'

/**
 * The cases that a person may see, as a condition on `cases`: everything that lists, counts or
 * finds cases goes through it. Never narrower than what author, owner and experts need; a
 * withdrawn log is its author's alone.
 */
export function visibleTo(read: Reader, person: Person): SQL | undefined {
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
  return and(
    or(isNull(cases.withdrawnAt), eq(cases.author, person.id)),
    or(
      eq(cases.visibility, 'everyone'),
      eq(cases.author, person.id),
      eq(cases.owner, person.id),
      exists(invited),
      inExpertise(read, person),
      inUnitsLed(read, person, cases.owner)
    )
  )
}

/** The process of a case is one that the person is an expert for. */
export function inExpertise(read: Reader, person: Person): SQL | undefined {
  const paths = person.roles.flatMap(({ role, path }) => (role === 'expert' && path ? [path] : []))
  if (!paths.length) return undefined
  const expertOf = read
    .select({ code: processes.code })
    .from(processes)
    .where(or(...paths.map((path) => begins(processes.path, path))))
  return inArray(cases.process, expertOf)
}

/** Whoever `who` names belongs to a unit that the person leads. */
function inUnitsLed(
  read: Reader,
  person: Person,
  who: typeof cases.owner | typeof occurrences.holder
): SQL | undefined {
  const led = person.roles.flatMap(({ role, unit }) => (role === 'lead' && unit ? [unit] : []))
  if (!led.length) return undefined
  return inArray(who, read.select({ id: people.id }).from(people).where(inArray(people.unit, led)))
}

/**
 * The occurrences that count for a person, as a condition on `occurrences`: not withdrawn, and, if
 * restricted further than the case, only for those named and whom it concerns. Asked together with
 * `visibleTo`, or of cases found through it: an occurrence shows at most where its case does.
 */
export function visibleOccurrence(read: Reader, person: Person): SQL | undefined {
  const invited = read
    .select({ one: sql`1` })
    .from(occurrenceAudiences)
    .where(
      and(
        eq(occurrenceAudiences.occurrence, occurrences.id),
        or(
          eq(occurrenceAudiences.person, person.id),
          person.unit === null ? undefined : eq(occurrenceAudiences.unit, person.unit)
        )
      )
    )
  const answersForIt = read
    .select({ number: cases.number })
    .from(cases)
    .where(
      or(
        eq(cases.owner, person.id),
        inExpertise(read, person),
        inUnitsLed(read, person, cases.owner)
      )
    )
  return and(
    isNull(occurrences.withdrawnAt),
    or(
      eq(occurrences.restricted, false),
      eq(occurrences.reporter, person.id),
      eq(occurrences.holder, person.id),
      inUnitsLed(read, person, occurrences.holder),
      exists(invited),
      inArray(occurrences.caseNumber, answersForIt)
    )
  )
}
