import { eq } from 'drizzle-orm'
import { glossary } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import { glossaryChanged } from '../glossary/concepts.ts'
import type { Place } from './places.ts'
import type { Redact } from './secret.ts'
import { redactColumns } from './texts.ts'

/** In the terms of the glossary. */
export async function* placesInGlossary(read: Reader, redact: Redact): AsyncGenerator<Place> {
  for (const row of await read.select().from(glossary)) {
    const said = redactColumns(row, ['terms'], redact)
    if (!said) continue
    const version = row.version + 1
    yield {
      kind: 'glossary',
      redact: async (tx, now) => {
        await tx
          .update(glossary)
          .set({ ...said, version, updatedAt: now })
          .where(eq(glossary.id, row.id))
        glossaryChanged()
      }
    }
  }
}
