import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { cases, occurrences, transitions } from '#schema/tables/index.ts'
import type { Outcome } from '#schema/words.ts'
import { visibleOccurrence, visibleTo } from '../cases/visible.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { findCalendars, periodOf, type Calendars } from './calendars.ts'

/** A closed occurrence, as what it says about who can do its case. */
export interface Run {
  occurrence: string
  caseNumber: number
  closedBy: string
  closedAt: string
  period: string
  entity: string | null
  /** Where its day is told. */
  timeZone: string
  outcome: Outcome
  helpedBy: string | null
  minutes: number | null
  /** Worked or adapted, nobody helped, and its case was not reopened in that period afterwards. */
  clean: boolean
}

interface Which {
  cases?: readonly number[]
  /** Only those that one of them closed. */
  people?: readonly string[]
}

/**
 * The runs of cases, earliest first, as far as a reader may see them; null: all of them, for what
 * is derived and shown without them. Named cases in whatever state they are; else only those that
 * are solved or validated and not withdrawn.
 */
export async function runsOf(
  read: Reader,
  reader: Person | null,
  which: Which
): Promise<Map<number, Run[]>> {
  const byCase = new Map<number, Run[]>()
  if (which.cases?.length === 0 || which.people?.length === 0) return byCase
  const rows = await findClosed(read, reader, which)
  if (!rows.length) return byCase
  const calendars = await findCalendars(read)
  const reopened = await findReopenings(read, which.cases)
  const inPeriod = remembered(calendars)
  for (const row of rows) {
    const { outcome, closedBy, closedAt, entity, helpedBy } = row
    if (!outcome || !closedBy || !closedAt) continue
    const period = row.period ?? inPeriod(entity, closedAt)
    const clean =
      outcome !== 'failed' &&
      helpedBy === null &&
      !reopened.get(row.caseNumber)?.some((at) => at > closedAt && inPeriod(entity, at) === period)
    const { timeZone } = calendars(entity)
    const run: Run = { ...row, outcome, closedBy, closedAt, period, timeZone, clean }
    const runs = byCase.get(row.caseNumber)
    if (runs) runs.push(run)
    else byCase.set(row.caseNumber, [run])
  }
  return byCase
}

function findClosed(read: Reader, reader: Person | null, { cases: numbers, people }: Which) {
  return read
    .select({
      occurrence: occurrences.id,
      caseNumber: occurrences.caseNumber,
      closedBy: occurrences.closedBy,
      closedAt: occurrences.closedAt,
      period: occurrences.period,
      entity: occurrences.entity,
      outcome: occurrences.outcome,
      helpedBy: occurrences.helpedBy,
      minutes: occurrences.minutes
    })
    .from(occurrences)
    .innerJoin(cases, eq(cases.number, occurrences.caseNumber))
    .where(
      and(
        numbers
          ? among(occurrences.caseNumber, numbers)
          : and(inArray(cases.state, ['solved', 'validated']), isNull(cases.withdrawnAt)),
        people && inArray(occurrences.closedBy, [...people]),
        isNotNull(occurrences.outcome),
        reader
          ? and(visibleOccurrence(read, reader), visibleTo(read, reader))
          : isNull(occurrences.withdrawnAt)
      )
    )
    .orderBy(asc(occurrences.closedAt), asc(occurrences.id))
}

/** When a solution was found not to hold; a reopening that was taken back says nothing. */
async function findReopenings(read: Reader, numbers: readonly number[] | undefined) {
  const rows = await read
    .select({ number: transitions.caseNumber, at: transitions.at })
    .from(transitions)
    .where(
      and(
        numbers && among(transitions.caseNumber, numbers),
        eq(transitions.kind, 'reopened'),
        isNull(transitions.takenBackAt)
      )
    )
  const moments = new Map<number, string[]>()
  for (const { number, at } of rows) moments.set(number, [...(moments.get(number) ?? []), at])
  return moments
}

/** The same moment at the same entity is asked for again and again. */
function remembered(calendars: Calendars) {
  const known = new Map<string, string>()
  return (entity: string | null, moment: string) => {
    const key = `${moment} ${entity ?? ''}`
    const period = known.get(key) ?? periodOf(moment, calendars(entity))
    known.set(key, period)
    return period
  }
}
