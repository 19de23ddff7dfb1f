import { eq } from 'drizzle-orm'
import { letterWords } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Place } from './places.ts'
import type { Redact } from './secret.ts'
import { redactColumns } from './texts.ts'

/** In what colleagues wrote into letters, also what was taken out again. */
export async function* placesInLetters(read: Reader, redact: Redact): AsyncGenerator<Place> {
  for (const row of await read.select().from(letterWords)) {
    const said = redactColumns(row, ['text'], redact)
    if (!said) continue
    yield {
      kind: 'bridges',
      redact: (tx) => tx.update(letterWords).set(said).where(eq(letterWords.id, row.id))
    }
  }
}
