import { and, eq, inArray, isNull } from 'drizzle-orm'
import { recordingConsents, recordingWatchers } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'

/**
 * Whom somebody who was here twice is still asked as, and whom a recording is for by name. What the
 * double said yes or no to stays the double's word.
 */
export async function moveRecordings(tx: Writer, from: string, into: string) {
  const asked = await tx
    .select({ recording: recordingConsents.recording })
    .from(recordingConsents)
    .where(eq(recordingConsents.person, into))
  const both = asked.map(({ recording }) => recording)
  const open = and(isNull(recordingConsents.givenAt), isNull(recordingConsents.refusedAt))
  const whose = and(eq(recordingConsents.person, from), open)
  // Asked as both, one of them answers.
  if (both.length) {
    await tx.delete(recordingConsents).where(and(whose, inArray(recordingConsents.recording, both)))
  }
  await tx.update(recordingConsents).set({ person: into }).where(whose)

  const named = await tx
    .select({ recording: recordingWatchers.recording })
    .from(recordingWatchers)
    .where(eq(recordingWatchers.person, into))
  const its = eq(recordingWatchers.person, from)
  const twice = named.map(({ recording }) => recording)
  if (twice.length) {
    await tx.delete(recordingWatchers).where(and(its, inArray(recordingWatchers.recording, twice)))
  }
  await tx.update(recordingWatchers).set({ person: into }).where(its)
}
