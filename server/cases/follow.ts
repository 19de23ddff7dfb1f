import { and, eq, exists, isNotNull, or, sql } from 'drizzle-orm'
import { cases, moves } from '#schema/tables/index.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'

/** Further than anybody has ever replaced what replaced something. */
const LONGEST = 50

/**
 * Rows that name a case, naming what is used in its place now: where it was merged, its occurrences
 * have gone along. What is said of a case for few does not follow it to a successor, which may be
 * for more; a merger asks for the same readers.
 */
export async function follow<T extends { caseNumber: number | null }>(
  read: Reader,
  rows: T[]
): Promise<T[]> {
  const leads = new Map<number, number>()
  const moved = read
    .select({ one: sql`1` })
    .from(moves)
    .where(eq(moves.from, cases.number))
  let asked = [...new Set(rows.flatMap(({ caseNumber }) => caseNumber ?? []))]
  for (let step = 0; asked.length && step < LONGEST; step++) {
    const found = await read
      .select({ number: cases.number, next: cases.supersededBy })
      .from(cases)
      .where(
        and(
          among(cases.number, asked),
          isNotNull(cases.supersededBy),
          or(eq(cases.visibility, 'everyone'), exists(moved))
        )
      )
    for (const { number, next } of found) leads.set(number, next ?? number)
    asked = found.flatMap(({ next }) => (next === null || leads.has(next) ? [] : [next]))
  }
  if (!leads.size) return rows
  const last = (number: number) => {
    const been = new Set([number])
    for (let next = leads.get(number); next !== undefined && !been.has(next);) {
      been.add((number = next))
      next = leads.get(next)
    }
    return number
  }
  return rows.map((row) =>
    row.caseNumber === null ? row : { ...row, caseNumber: last(row.caseNumber) }
  )
}
