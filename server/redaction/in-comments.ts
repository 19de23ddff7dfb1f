import { eq, inArray } from 'drizzle-orm'
import { comments, occurrences } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Place } from './places.ts'
import type { Redact } from './secret.ts'
import { redactColumns } from './texts.ts'

/** In what people said about cases and occurrences, what they removed themselves included. */
export async function* inComments(
  read: Reader,
  redact: Redact,
  numbers: number[]
): AsyncGenerator<Place> {
  const rows = await read
    .select({ row: comments, now: occurrences.caseNumber })
    .from(comments)
    .leftJoin(occurrences, eq(occurrences.id, comments.occurrence))
    .where(inArray(comments.caseNumber, numbers))
  for (const { row, now } of rows) {
    const said = redactColumns(row, ['text'], redact)
    if (!said) continue
    yield {
      kind: 'comments',
      case: now ?? row.caseNumber,
      ...(row.occurrence !== null && { occurrence: row.occurrence }),
      redact: (tx) => tx.update(comments).set(said).where(eq(comments.id, row.id))
    }
  }
}
