import { and, eq } from 'drizzle-orm'
import { recordingConsents } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { deleteBytes } from './delete.ts'
import type { FoundRecording } from './find.ts'
import { allow } from './may.ts'
import { noteRecording } from './note.ts'

/** Says yes; when all have, whom it is for may watch. */
export async function giveConsent(tx: Writer, person: Person, found: FoundRecording, now: string) {
  allow(person, 'recording.consent', found)
  if (mineOf(person, found)?.givenAt) return
  await tx.update(recordingConsents).set({ givenAt: now }).where(mine(person, found))
  await noteRecording(tx, person.id, found.row, 'recordingConsented', now)
}

/**
 * Says no, or takes a yes back: nobody can watch it from then on. Gives the bytes that are to be
 * forgotten as soon as this has happened.
 */
export async function refuseConsent(
  tx: Writer,
  person: Person,
  found: FoundRecording,
  now: string
): Promise<(string | null)[]> {
  allow(person, 'recording.consent', found)
  await tx
    .update(recordingConsents)
    .set({ givenAt: null, refusedAt: now })
    .where(mine(person, found))
  return deleteBytes(tx, person.id, found.row, 'recordingRefused', now)
}

const mineOf = ({ id }: Person, { consents }: FoundRecording) =>
  consents.find(({ person }) => person === id)

const mine = ({ id }: Person, { row }: FoundRecording) =>
  and(eq(recordingConsents.recording, row.id), eq(recordingConsents.person, id))
