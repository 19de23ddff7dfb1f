import { and, eq, inArray, or } from 'drizzle-orm'
import {
  recordingConsents,
  recordings,
  recordingWatchers,
  sessionItems
} from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'

/** Those of a bridge; of an item also those of the sessions in which it was shown. */
export function onBridge(
  read: Reader,
  bridge: string,
  { item, session }: { item?: string; session?: string }
) {
  const shownIn = read
    .select({ session: sessionItems.session })
    .from(sessionItems)
    .where(eq(sessionItems.item, item ?? ''))
  return and(
    eq(recordings.bridge, bridge),
    item === undefined
      ? undefined
      : or(eq(recordings.item, item), inArray(recordings.session, shownIn)),
    session === undefined ? undefined : eq(recordings.session, session)
  )
}

/** Those in which somebody is seen or heard, and those that are for them by name. */
export function concerning(read: Reader, { id }: Person) {
  const recorded = read
    .select({ recording: recordingConsents.recording })
    .from(recordingConsents)
    .where(eq(recordingConsents.person, id))
  const named = read
    .select({ recording: recordingWatchers.recording })
    .from(recordingWatchers)
    .where(eq(recordingWatchers.person, id))
  return or(inArray(recordings.id, recorded), inArray(recordings.id, named))
}
