import { eq } from 'drizzle-orm'
import { goals, mentorOffers, mentorRequests, pulses } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Place } from './places.ts'
import type { Redact } from './secret.ts'
import { redactColumns } from './texts.ts'

const kind = 'bridges'

/**
 * In what mentors offer, what is asked of them, goals, and how it was going. What only the two
 * read is counted with the rest, so that nobody learns who wrote it.
 */
export async function* placesInMentoring(read: Reader, redact: Redact): AsyncGenerator<Place> {
  for (const row of await read.select().from(mentorOffers)) {
    const said = redactColumns(row, ['words'], redact)
    if (!said) continue
    yield {
      kind,
      redact: (tx) => tx.update(mentorOffers).set(said).where(eq(mentorOffers.id, row.id))
    }
  }
  for (const row of await read.select().from(mentorRequests)) {
    const said = redactColumns(row, ['words', 'answer', 'goals'], redact)
    if (!said) continue
    yield {
      kind,
      redact: (tx) => tx.update(mentorRequests).set(said).where(eq(mentorRequests.id, row.id))
    }
  }
  for (const row of await read.select().from(goals)) {
    const said = redactColumns(row, ['text', 'note'], redact)
    if (!said) continue
    yield { kind, redact: (tx) => tx.update(goals).set(said).where(eq(goals.id, row.id)) }
  }
  for (const row of await read.select().from(pulses)) {
    const said = redactColumns(row, ['text'], redact)
    if (!said) continue
    yield { kind, redact: (tx) => tx.update(pulses).set(said).where(eq(pulses.id, row.id)) }
  }
}
