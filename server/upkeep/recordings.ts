import { and, eq, inArray, isNull, notInArray } from 'drizzle-orm'
import { recordingConsents, recordingWatchers } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'

/**
 * Whom somebody who was here twice is still asked as, and whom a recording is for by name. A yes
 * goes along, since it can be taken back at any time. Asked as both, what both said stands.
 */
export async function moveRecordings(tx: Writer, from: string, into: string) {
  const asked = await tx
    .select({ recording: recordingConsents.recording })
    .from(recordingConsents)
    .where(eq(recordingConsents.person, into))
  const both = asked.map(({ recording }) => recording)
  const open = and(isNull(recordingConsents.givenAt), isNull(recordingConsents.refusedAt))
  const whose = eq(recordingConsents.person, from)
  // Of two that were asked, one answers.
  await tx
    .delete(recordingConsents)
    .where(and(whose, open, inArray(recordingConsents.recording, both)))
  await tx
    .update(recordingConsents)
    .set({ person: into })
    .where(and(whose, notInArray(recordingConsents.recording, both)))

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
