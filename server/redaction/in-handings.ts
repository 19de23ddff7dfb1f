import { eq, inArray } from 'drizzle-orm'
import { handings, occurrences } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Place } from './places.ts'
import type { Redact } from './secret.ts'
import { redactColumns } from './texts.ts'

/** In the words with which occurrences were handed on. */
export async function* inHandings(
  read: Reader,
  redact: Redact,
  numbers: number[]
): AsyncGenerator<Place> {
  const rows = await read
    .select({ row: handings, caseNumber: occurrences.caseNumber })
    .from(handings)
    .innerJoin(occurrences, eq(occurrences.id, handings.occurrence))
    .where(inArray(occurrences.caseNumber, numbers))
  for (const { row, caseNumber } of rows) {
    const said = redactColumns(row, ['note'], redact)
    if (!said) continue
    yield {
      kind: 'reasons',
      case: caseNumber,
      occurrence: row.occurrence,
      redact: (tx) => tx.update(handings).set(said).where(eq(handings.id, row.id))
    }
  }
}
