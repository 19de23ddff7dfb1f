import { eq } from 'drizzle-orm'
import { bridgeQuestions } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Place } from './places.ts'
import type { Redact } from './secret.ts'
import { redactColumns } from './texts.ts'

/** In what givers were asked and what they answered, what was removed included. */
export async function* placesInQuestions(read: Reader, redact: Redact): AsyncGenerator<Place> {
  for (const row of await read.select().from(bridgeQuestions)) {
    const said = redactColumns(row, ['text', 'answer'], redact)
    if (!said) continue
    yield {
      kind: 'bridges',
      redact: (tx) => tx.update(bridgeQuestions).set(said).where(eq(bridgeQuestions.id, row.id))
    }
  }
}
