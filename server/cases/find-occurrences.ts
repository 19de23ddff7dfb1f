import { and, desc, eq, type SQL } from 'drizzle-orm'
import type { Occurrence } from '#schema/api/occurrences.ts'
import { alias } from '#schema/dialect.ts'
import { cases, occurrences, people } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'
import { caseName } from './numbers.ts'
import { allowedWith } from './occurrence-may.ts'
import { countedOccurrence, visibleTo } from './visible.ts'

const reporters = alias(people, 'reporters')
const holders = alias(people, 'holders')
const closers = alias(people, 'closers')
const helpers = alias(people, 'helpers')

/** Occurrences that the person may see, the newest first. */
export function findOccurrences(read: Reader, person: Person, which: SQL | undefined) {
  return read
    .select({
      row: occurrences,
      title: cases.title,
      language: cases.language,
      reporter: { id: reporters.id, name: reporters.name },
      holder: { id: holders.id, name: holders.name },
      holderUnit: holders.unit,
      closedBy: { id: closers.id, name: closers.name },
      helpedBy: { id: helpers.id, name: helpers.name }
    })
    .from(occurrences)
    .innerJoin(cases, eq(cases.number, occurrences.caseNumber))
    .innerJoin(reporters, eq(reporters.id, occurrences.reporter))
    .leftJoin(holders, eq(holders.id, occurrences.holder))
    .leftJoin(closers, eq(closers.id, occurrences.closedBy))
    .leftJoin(helpers, eq(helpers.id, occurrences.helpedBy))
    .where(and(which, countedOccurrence(), visibleTo(read, person)))
    .orderBy(desc(occurrences.openedAt), desc(occurrences.id))
}

export type FoundOccurrence = Awaited<ReturnType<typeof findOccurrences>>[number]

export async function findOccurrence(read: Reader, person: Person, id: string) {
  const [found] = await findOccurrences(read, person, eq(occurrences.id, id))
  if (!found) throw notFound()
  return found
}

export function toOccurrence(person: Person, found: FoundOccurrence): Occurrence {
  const { row, title, language, reporter, holder, closedBy, helpedBy } = found
  return {
    id: row.id,
    case: caseName(row.caseNumber),
    title,
    language,
    first: row.first,
    known: row.known,
    reporter,
    holder,
    openedAt: row.openedAt,
    closedAt: row.closedAt,
    closedBy,
    entity: row.entity,
    period: row.period,
    workingDay: row.workingDay,
    seen: row.seen,
    amount: row.amount === null ? null : row.amount / 100,
    currency: row.currency,
    counterpart: row.counterpart,
    documentRefs: row.documentRefs,
    minutes: row.minutes,
    outcome: row.outcome,
    helpedBy,
    stepsDone: row.stepsDone,
    note: row.note,
    may: allowedWith(person, found)
  }
}
