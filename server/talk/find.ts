import { and, asc, eq, exists, inArray, isNull, or, sql, type SQL } from 'drizzle-orm'
import { alias } from '#schema/dialect.ts'
import { cases, comments, occurrences, people } from '#schema/tables/index.ts'
import { findCases, type Found } from '../cases/find.ts'
import { visibleOccurrence, visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'

export type CommentRow = typeof comments.$inferSelect

/** A comment with what its permissions hang on. */
export interface Said {
  row: CommentRow
  by: { id: string; name: string }
  /** The case that it belongs to now: occurrences take what is said about them along. */
  of: Found
  /** What it replies to. */
  parent: CommentRow | null
  /** The reply that answers the question that this is, or that this replies to. */
  answer: string | null
}

/** The case that a comment belongs to now, when `comments` is joined with its occurrence. */
export const caseOfComment = sql<number>`coalesce(${occurrences.caseNumber}, ${comments.caseNumber})`

/** Asked with `cases` joined by `caseOfComment`: a comment shows to whoever sees what it is about. */
export const visibleComment = (read: Reader, person: Person) =>
  and(visibleTo(read, person), or(isNull(comments.occurrence), visibleOccurrence(read, person)))

const replies = alias(comments, 'replies')

/** Not removed, or with replies that were not. */
export const stillThere = (read: Reader) =>
  or(
    isNull(comments.removedAt),
    exists(
      read
        .select({ one: sql`1` })
        .from(replies)
        .where(and(eq(replies.parent, comments.id), isNull(replies.removedAt)))
    )
  )

/** The comments among some that this person may see, the oldest first. */
export async function findComments(
  read: Reader,
  person: Person,
  which: SQL | undefined
): Promise<Said[]> {
  const rows = await read
    .select({ row: comments, number: cases.number, by: { id: people.id, name: people.name } })
    .from(comments)
    .leftJoin(occurrences, eq(occurrences.id, comments.occurrence))
    .innerJoin(cases, eq(cases.number, caseOfComment))
    .innerJoin(people, eq(people.id, comments.by))
    .where(and(which, visibleComment(read, person)))
    .orderBy(asc(comments.at), asc(comments.id))
  if (!rows.length) return []
  const numbers = [...new Set(rows.map(({ number }) => number))]
  const found = await findCases(read, person, inArray(cases.number, numbers))
  const others = await findOthers(
    read,
    rows.map(({ row }) => row)
  )
  return rows.flatMap(({ row, number, by }) => {
    const of = found.find((it) => it.row.number === number)
    const parent = others.get(row.parent ?? '') ?? null
    const answer = others.get((parent ?? row).answeredBy ?? '')
    return of
      ? [{ row, by, of, parent, answer: answer?.removedAt === null ? answer.id : null }]
      : []
  })
}

/** What some comments reply to and are answered by. */
async function findOthers(read: Reader, rows: CommentRow[]) {
  const known = new Map(rows.map((row) => [row.id, row]))
  const load = async (ids: (string | null)[]) => {
    const missing = ids.flatMap((id) => (id !== null && !known.has(id) ? [id] : []))
    if (!missing.length) return
    const more = await read
      .select()
      .from(comments)
      .where(inArray(comments.id, [...new Set(missing)]))
    for (const row of more) known.set(row.id, row)
  }
  await load(rows.map(({ parent }) => parent))
  await load([...known.values()].map(({ answeredBy }) => answeredBy))
  return known
}

/** The comment, if this person may see it; 404 otherwise. What I removed myself I can bring back. */
export async function findComment(read: Reader, person: Person, id: string): Promise<Said> {
  const there = or(stillThere(read), eq(comments.by, person.id))
  const [said] = await findComments(read, person, and(eq(comments.id, id), there))
  if (!said) throw notFound()
  return said
}
