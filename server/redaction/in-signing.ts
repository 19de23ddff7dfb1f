import { eq } from 'drizzle-orm'
import { signatures, uncrossed } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Place } from './places.ts'
import type { Redact } from './secret.ts'
import { redactColumns } from './texts.ts'

/** In what people said when they signed, and of what did not cross. */
export async function* placesInSigning(read: Reader, redact: Redact): AsyncGenerator<Place> {
  for (const row of await read.select().from(signatures)) {
    const said = redactColumns(row, ['words'], redact)
    if (!said) continue
    yield {
      kind: 'bridges',
      redact: (tx) => tx.update(signatures).set(said).where(eq(signatures.id, row.id))
    }
  }
  for (const row of await read.select().from(uncrossed)) {
    const said = redactColumns(row, ['text'], redact)
    if (!said) continue
    yield {
      kind: 'bridges',
      redact: (tx) => tx.update(uncrossed).set(said).where(eq(uncrossed.id, row.id))
    }
  }
}
