import { and, eq, inArray } from 'drizzle-orm'
import { audiences, occurrenceAudiences } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'
import type { Touches } from './touches.ts'

type By = 'unit' | 'person'

/** Cases and occurrences that were for one unit or person are for the other from now on. */
export async function moveAudiences(
  tx: Writer,
  by: By,
  from: string,
  into: string,
  touches: Touches
) {
  const ofCases = await tx
    .select()
    .from(audiences)
    .where(inArray(audiences[by], [from, into]))
  const cases = moves(ofCases, by, from, into, (it) => String(it.caseNumber))
  if (cases.twice.length) await tx.delete(audiences).where(inArray(audiences.id, cases.twice))
  await tx
    .update(audiences)
    .set({ [by]: into })
    .where(eq(audiences[by], from))
  touches.addCases(cases.moved.map(({ caseNumber }) => caseNumber))

  const ofOccurrences = await tx
    .select()
    .from(occurrenceAudiences)
    .where(inArray(occurrenceAudiences[by], [from, into]))
  const some = moves(ofOccurrences, by, from, into, (it) => it.occurrence)
  if (some.twice.length) {
    await tx.delete(occurrenceAudiences).where(inArray(occurrenceAudiences.id, some.twice))
  }
  await tx
    .update(occurrenceAudiences)
    .set({ [by]: into })
    .where(and(eq(occurrenceAudiences[by], from)))
  touches.add('audiences', cases.moved.length + some.moved.length)
}

/** The rows that name `from`, and those of them beside which `into` is named already. */
function moves<Row extends { id: string; unit: string | null; person: string | null }>(
  rows: Row[],
  by: By,
  from: string,
  into: string,
  what: (row: Row) => string
) {
  const there = new Set(rows.filter((row) => row[by] === into).map(what))
  const moved = rows.filter((row) => row[by] === from)
  return { moved, twice: moved.filter((row) => there.has(what(row))).map(({ id }) => id) }
}
