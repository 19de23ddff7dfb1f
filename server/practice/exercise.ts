import { and, desc, eq, isNotNull } from 'drizzle-orm'
import type { Answer, Exercise, PastTime } from '#schema/api/rehearsals.ts'
import { occurrences, type cases } from '#schema/tables/index.ts'
import { findCase, findRevision, publishedRevision, type CaseRow } from '../cases/find.ts'
import { caseName } from '../cases/numbers.ts'
import { visibleOccurrence } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict } from '../http/problem.ts'
import { today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'

type OccurrenceRow = typeof occurrences.$inferSelect
type Row = typeof cases.$inferSelect

/** A case that has an answer to hide: one in use that is solved. */
export async function findSolved(read: Reader, person: Person, number: number | null) {
  const found = await findCase(read, person, number)
  const { state, withdrawnAt } = found.row
  if (withdrawnAt !== null) throw conflict('case.withdrawn')
  if (state === 'open') throw conflict('case.notSolvedYet')
  if (state !== 'solved' && state !== 'validated') throw conflict('case.retired')
  return found
}

/**
 * What is shown of a case while its answer is hidden. Field by field, so that whatever a case will
 * say some day stays hidden until somebody puts it here.
 */
export async function toExercise(
  read: Reader,
  row: Row,
  revision: number,
  past: OccurrenceRow | null
): Promise<Exercise> {
  const { content } = await findRevision(read, row.number, revision)
  const { title, symptom, process, system, messageCode } = content
  const { counterpartKind, materialityBand } = content
  return {
    ...{ case: caseName(row.number), language: row.language },
    ...{ title, symptom, process, system, messageCode, counterpartKind, materialityBand },
    past: past && (await toPastTime(read, past))
  }
}

export async function toPastTime(read: Reader, row: OccurrenceRow): Promise<PastTime> {
  const { timeZone } = await calendarOf(read, row.entity)
  return {
    day: today(row.openedAt, timeZone),
    entity: row.entity,
    period: row.period,
    workingDay: row.workingDay,
    amount: row.amount === null ? null : row.amount / 100,
    currency: row.currency,
    counterpart: row.counterpart
  }
}

/** The answer as one revision has it. */
export async function toAnswer(read: Reader, row: CaseRow, revision: number): Promise<Answer> {
  const { content } = await findRevision(read, row.number, revision)
  const { cues, cause, causeKind, tried, steps, proof, judgement, prevention } = content
  const { contacts, rules } = content
  return {
    ...{ cues, cause, causeKind, tried, steps, proof, judgement, prevention, contacts, rules },
    revision,
    changed: revision !== publishedRevision(row)
  }
}

/** The latest time that the reader may see and that was brought to an end. */
export async function findPast(read: Reader, person: Person, number: number) {
  const [row] = await read
    .select()
    .from(occurrences)
    .where(
      and(
        eq(occurrences.caseNumber, number),
        isNotNull(occurrences.outcome),
        visibleOccurrence(read, person)
      )
    )
    .orderBy(desc(occurrences.openedAt), desc(occurrences.id))
    .limit(1)
  return row ?? null
}
