import { and, eq, isNotNull, isNull, lt } from 'drizzle-orm'
import { bridges, recordings } from '#schema/tables/index.ts'
import { findCalendars } from '../ability/calendars.ts'
import { forgetUnnamed } from '../attachments/forget.ts'
import { staleBefore } from '../attachments/stale.ts'
import type { Store } from '../attachments/store.ts'
import type { Database } from '../database/database.ts'
import { today } from '../organisation/calendar.ts'
import { addDays } from '../organisation/days.ts'
import { deleteBytes } from './delete.ts'
import { giveUp } from './finish.ts'

/**
 * Recordings whose last day is over lose their bytes, and what never came whole is given up. Any
 * number of processes may do it at once.
 */
export async function expire(database: Database, store: Store, now: string) {
  await forgetUnnamed(database.read, store, await deleteDue(database, now))
  const stale = and(isNull(recordings.completedAt), lt(recordings.at, staleBefore(now)))
  const given = await database.read.select({ id: recordings.id }).from(recordings).where(stale)
  for (const { id } of given) {
    await database.transaction((tx) => giveUp(tx, id))
    await store.dropArriving(id)
  }
}

/** Each on the calendar of its entity: a day ends in Seoul before it does in Warsaw. */
async function deleteDue(database: Database, now: string): Promise<(string | null)[]> {
  const tomorrow = addDays(now.slice(0, 10), 1)
  const rows = await database.read
    .select({ row: recordings, entity: bridges.entity })
    .from(recordings)
    .innerJoin(bridges, eq(bridges.id, recordings.bridge))
    .where(
      and(
        ...[isNotNull(recordings.completedAt), isNull(recordings.deletedAt)],
        lt(recordings.deleteOn, tomorrow)
      )
    )
  if (!rows.length) return []
  const calendars = await findCalendars(database.read)
  const due = rows.filter(
    ({ row, entity }) => row.deleteOn < today(now, calendars(entity).timeZone)
  )
  const files: (string | null)[] = []
  for (const { row } of due) {
    files.push(
      ...(await database.transaction((tx) => deleteBytes(tx, null, row, 'recordingDeleted', now)))
    )
  }
  return files
}
