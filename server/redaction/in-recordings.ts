import { eq } from 'drizzle-orm'
import { recordings } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Place } from './places.ts'
import type { Redact } from './secret.ts'
import { redactColumns } from './texts.ts'

/** In what recordings are called, those that were deleted included. What is said in them stays. */
export async function* placesInRecordings(read: Reader, redact: Redact): AsyncGenerator<Place> {
  for (const row of await read.select().from(recordings)) {
    const said = redactColumns(row, ['title', 'name'], redact)
    if (!said) continue
    yield {
      kind: 'bridges',
      redact: (tx) => tx.update(recordings).set(said).where(eq(recordings.id, row.id))
    }
  }
}
