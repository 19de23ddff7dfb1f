import { and, eq, inArray, isNotNull, isNull, notExists, or, sql } from 'drizzle-orm'
import {
  bridgeSessions,
  recordingConsents,
  recordings,
  sessionItems
} from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'

/**
 * Those of some items of which there is a recording: of their own, or of a session in which they
 * were shown. It counts while its bytes are there and everybody in it agrees.
 */
export async function findRecorded(read: Reader, items: string[]): Promise<Set<string>> {
  if (!items.length) return new Set()
  const took = read
    .select({ id: bridgeSessions.id })
    .from(bridgeSessions)
    .where(isNull(bridgeSessions.removedAt))
  const rows = await read
    .select({ own: recordings.item, shown: sessionItems.item })
    .from(recordings)
    .leftJoin(
      sessionItems,
      and(eq(sessionItems.session, recordings.session), inArray(sessionItems.session, took))
    )
    .where(
      and(
        isNotNull(recordings.hash),
        isNull(recordings.deletedAt),
        or(inArray(recordings.item, items), inArray(sessionItems.item, items)),
        notExists(
          read
            .select({ one: sql`1` })
            .from(recordingConsents)
            .where(
              and(eq(recordingConsents.recording, recordings.id), isNull(recordingConsents.givenAt))
            )
        )
      )
    )
  return new Set(rows.flatMap(({ own, shown }) => [own, shown].filter((it) => it !== null)))
}
