import { and, eq } from 'drizzle-orm'
import { cases, occurrences } from '#schema/tables/index.ts'
import { visibleOccurrence, visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { Change } from './changes.ts'

/** Whether a person may know that this changed. */
export async function sees(read: Reader, person: Person, change: Change): Promise<boolean> {
  if (change.open) return true
  if (change.person !== undefined) return change.person === person.id
  if (change.caseNumber === undefined) return false
  if (change.occurrence !== undefined) {
    const [row] = await read
      .select({ id: occurrences.id })
      .from(occurrences)
      .innerJoin(cases, eq(cases.number, occurrences.caseNumber))
      .where(
        and(
          eq(occurrences.id, change.occurrence),
          visibleTo(read, person),
          visibleOccurrence(read, person)
        )
      )
    return row !== undefined
  }
  const [row] = await read
    .select({ number: cases.number })
    .from(cases)
    .where(and(eq(cases.number, change.caseNumber), visibleTo(read, person)))
  return row !== undefined
}
