import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Rehearsal, RehearsalLine } from '#schema/api/rehearsals.ts'
import { cases, rehearsals } from '#schema/tables/index.ts'
import { findCases, type Found } from '../cases/find.ts'
import { caseName } from '../cases/numbers.ts'
import { visibleTo } from '../cases/visible.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'
import { findPast, toAnswer, toExercise } from './exercise.ts'
import { findPreparedOf } from './prepares.ts'

export type RehearsalRow = typeof rehearsals.$inferSelect

/** A rehearsal is its writer's; to everybody else it does not exist. */
export async function findRehearsal(read: Reader, person: Person, id: string) {
  const [row] = await read
    .select()
    .from(rehearsals)
    .where(and(eq(rehearsals.id, id), eq(rehearsals.person, person.id)))
  if (!row) throw notFound()
  return row
}

/** What somebody began and did not compare to the end. */
export async function findUnfinished(read: Reader, person: Person, number: number) {
  const [row] = await read
    .select({ id: rehearsals.id })
    .from(rehearsals)
    .where(
      and(
        eq(rehearsals.person, person.id),
        eq(rehearsals.caseNumber, number),
        isNull(rehearsals.finishedAt),
        isNull(rehearsals.removedAt)
      )
    )
    .orderBy(desc(rehearsals.startedAt), desc(rehearsals.id))
    .limit(1)
  return row?.id ?? null
}

/** The case of a rehearsal, while its writer may see it. */
export async function findItsCase(read: Reader, person: Person, { caseNumber }: RehearsalRow) {
  const [found] = await findCases(read, person, eq(cases.number, caseNumber))
  return found ?? null
}

/** Own words stay when the case has left the reader's sight; what it says goes along with it. */
export async function toRehearsal(
  read: Reader,
  person: Person,
  row: RehearsalRow
): Promise<Rehearsal> {
  const found = await findItsCase(read, person, row)
  const prepared = await findPreparedOf(read, person, row.item === null ? [] : [row.item])
  return {
    id: row.id,
    ...(await seenOf(read, person, row, found)),
    words: row.words,
    shownAt: row.shownAt ?? row.startedAt,
    learnt: row.learnt,
    finishedAt: row.finishedAt,
    prepares: prepared.get(row.item ?? '') ?? null
  }
}

async function seenOf(read: Reader, person: Person, row: RehearsalRow, found: Found | null) {
  if (!found || row.revision === null) return { exercise: null, answer: null, compared: [] }
  const past = await findPast(read, person, row.caseNumber)
  return {
    exercise: await toExercise(read, found.row, row.revision, past),
    answer: await toAnswer(read, found.row, row.revision),
    compared: row.compared
  }
}

/** My rehearsals, the latest first. */
export async function listRehearsals(read: Reader, person: Person): Promise<RehearsalLine[]> {
  const rows = await read
    .select()
    .from(rehearsals)
    .where(and(eq(rehearsals.person, person.id), isNull(rehearsals.removedAt)))
    .orderBy(desc(rehearsals.startedAt), desc(rehearsals.id))
  return toLines(read, person, rows)
}

export async function toLines(read: Reader, person: Person, rows: RehearsalRow[]) {
  const numbers = [...new Set(rows.map(({ caseNumber }) => caseNumber))]
  const seen = numbers.length
    ? await read
        .select({ number: cases.number, title: cases.title, language: cases.language })
        .from(cases)
        .where(and(among(cases.number, numbers), visibleTo(read, person)))
    : []
  const prepared = await findPreparedOf(
    read,
    person,
    rows.flatMap(({ item }) => item ?? [])
  )
  return rows.map((row): RehearsalLine => {
    const of = seen.find(({ number }) => number === row.caseNumber)
    return {
      id: row.id,
      case: of ? caseName(of.number) : null,
      title: of?.title ?? null,
      language: of?.language ?? null,
      startedAt: row.startedAt,
      finishedAt: row.finishedAt,
      learnt: row.learnt,
      prepares: prepared.get(row.item ?? '') ?? null
    }
  })
}
