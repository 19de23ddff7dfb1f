import { eq } from 'drizzle-orm'
import { adoptions, interviewQuestions } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Place } from './places.ts'
import type { Redact } from './secret.ts'
import { redactColumns } from './texts.ts'

const kind = 'bridges'

/** In own questions, in what was answered, and in the words that were taken over. */
export async function* placesInInterviews(read: Reader, redact: Redact): AsyncGenerator<Place> {
  for (const row of await read.select().from(interviewQuestions)) {
    const said = redactColumns(row, ['text', 'answer'], redact)
    if (!said) continue
    yield {
      kind,
      redact: (tx) =>
        tx.update(interviewQuestions).set(said).where(eq(interviewQuestions.id, row.id))
    }
  }
  for (const row of await read.select().from(adoptions)) {
    const said = redactColumns(row, ['text'], redact)
    if (!said) continue
    yield { kind, redact: (tx) => tx.update(adoptions).set(said).where(eq(adoptions.id, row.id)) }
  }
}
