import { eq } from 'drizzle-orm'
import { bridgeNotes, bridgeSessions } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Place } from './places.ts'
import type { Redact } from './secret.ts'
import { redactColumns } from './texts.ts'

/**
 * In what was written down of sessions, and in notes, what was removed included. Private ones are
 * counted with the rest, so that nobody learns that somebody keeps one.
 */
export async function* placesInMeetings(read: Reader, redact: Redact): AsyncGenerator<Place> {
  for (const row of await read.select().from(bridgeSessions)) {
    const said = redactColumns(row, ['notes', 'place'], redact)
    if (!said) continue
    const version = row.version + 1
    yield {
      kind: 'bridges',
      redact: (tx) =>
        tx
          .update(bridgeSessions)
          .set({ ...said, version })
          .where(eq(bridgeSessions.id, row.id))
    }
  }
  for (const row of await read.select().from(bridgeNotes)) {
    const said = redactColumns(row, ['text'], redact)
    if (!said) continue
    yield {
      kind: 'bridges',
      redact: (tx) => tx.update(bridgeNotes).set(said).where(eq(bridgeNotes.id, row.id))
    }
  }
}
