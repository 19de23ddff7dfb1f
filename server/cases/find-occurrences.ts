import { and, desc, eq, type SQL } from 'drizzle-orm'
import type { Occurrence } from '#schema/api/occurrences.ts'
import { alias } from '#schema/dialect.ts'
import { cases, entities, occurrences, people, processes } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'
import { caseName } from './numbers.ts'
import { allowedWith } from './occurrence-may.ts'
import { findAudiences, type Audience } from './occurrence-audience.ts'
import { findHandings } from './handings.ts'
import { visibleOccurrence, visibleTo } from './visible.ts'

const reporters = alias(people, 'reporters')
const holders = alias(people, 'holders')
const closers = alias(people, 'closers')
const helpers = alias(people, 'helpers')
const owners = alias(people, 'owners')

/** Occurrences that the person may see, the newest first. */
export async function findOccurrences(read: Reader, person: Person, which: SQL | undefined) {
  const rows = await read
    .select({
      row: occurrences,
      title: cases.title,
      owner: cases.owner,
      ownerUnit: owners.unit,
      process: cases.process,
      path: processes.path,
      entityUnit: entities.unit,
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
    .innerJoin(owners, eq(owners.id, cases.owner))
    .leftJoin(processes, eq(processes.code, cases.process))
    .leftJoin(entities, eq(entities.code, occurrences.entity))
    .leftJoin(holders, eq(holders.id, occurrences.holder))
    .leftJoin(closers, eq(closers.id, occurrences.closedBy))
    .leftJoin(helpers, eq(helpers.id, occurrences.helpedBy))
    .where(and(which, visibleOccurrence(read, person), visibleTo(read, person)))
    .orderBy(desc(occurrences.openedAt), desc(occurrences.id))
  const restricted = rows.flatMap(({ row }) => (row.restricted ? [row.id] : []))
  const audiences = await findAudiences(read, restricted)
  const handed = await findHandings(
    read,
    rows.map(({ row }) => row.id)
  )
  return rows.map((it) => ({
    ...it,
    audience: audiences.get(it.row.id) ?? nobody,
    handings: handed.get(it.row.id) ?? []
  }))
}

const nobody: Audience = { units: [], people: [] }

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
    heldSince: row.heldSince,
    handings: found.handings,
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
    restrictedTo: row.restricted ? found.audience : null,
    may: allowedWith(person, found)
  }
}
