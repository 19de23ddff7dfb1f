import type { Changes } from '#schema/api/offline.ts'
import type { Reader } from '../database/database.ts'
import { findRanges } from './open-cases.ts'
import { packCases } from './pack.ts'
import { lastDeed, touchedSince } from './touched.ts'

/** With more than so many the shards are the shorter way. */
const MOST = 100

/**
 * What happened to the open cases after a deed. What became hidden is never named: a device learns
 * what is there, and forgets the rest.
 */
export async function changesSince(read: Reader, since: number, now: string): Promise<Changes> {
  const cursor = await lastDeed(read)
  const { numbers, everything } = await touchedSince(read, since)
  // A cursor from the future is one of another database: a backup was brought back.
  const stale = everything || numbers.length > MOST || since > cursor
  const part = await packCases(read, stale ? [] : numbers, now)
  return { cursor, asOf: now, stale, there: await findRanges(read), part }
}
