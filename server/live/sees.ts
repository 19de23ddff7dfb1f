import { and, eq } from 'drizzle-orm'
import { bridges, cases, occurrences } from '#schema/tables/index.ts'
import { visibleBridges } from '../bridges/find.ts'
import { visibleOccurrence, visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { Change } from './changes.ts'

/** Whether a person may know that this changed. */
export async function sees(read: Reader, person: Person, change: Change): Promise<boolean> {
  if (change.open) return true
  if (change.person !== undefined) return change.person === person.id
  if (change.bridge !== undefined) {
    const its = and(eq(bridges.id, change.bridge), visibleBridges(read, person))
    return (await read.$count(bridges, its)) > 0
  }
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
