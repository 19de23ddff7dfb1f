import { and, eq, isNull } from 'drizzle-orm'
import { recordingConsents, recordings, type bridges } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import { bridgeSource } from './bridge-sources.ts'
import type { Deed, Telling } from './telling.ts'

/**
 * Who is seen or heard is asked, whoever they are: the notice says nothing of the bridge to somebody
 * who may not see it. A no is told to whoever made the recording.
 */
export async function fromRecording(
  read: Reader,
  bridge: typeof bridges.$inferSelect,
  { verb, person: by, at, details }: Deed
): Promise<Telling[]> {
  const id = details['recording']
  if (typeof id !== 'string') return []
  const [row] = await read.select().from(recordings).where(eq(recordings.id, id))
  if (!row) return []
  if (verb === 'recordingRefused') {
    const source = bridgeSource(bridge.id, verb, id)
    const about = { bridge: bridge.id, recording: id }
    const plain = { kind: 'recording.refused', source, by, at, own: false } as const
    return [{ ...plain, person: row.by, details: about }]
  }
  if (row.deletedAt !== null) return []
  const open = await read
    .select()
    .from(recordingConsents)
    .where(and(eq(recordingConsents.recording, id), isNull(recordingConsents.givenAt)))
  return open.map(({ person, askedAt }) => ({
    ...{ kind: 'recording.asked', by, at, own: false, person },
    source: ['recording', id, askedAt].join(':'),
    details: { recording: id }
  }))
}
