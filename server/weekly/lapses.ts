import { and, desc, inArray, isNull } from 'drizzle-orm'
import { bridgeSessions, occurrences, transitions } from '#schema/tables/index.ts'
import type { Known } from '../bridges/know.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import type { Lapses } from './moved.ts'

/**
 * When what proofs rested on was no more: an occurrence withdrawn, a case reopened or retired, a
 * session removed. What has no such moment never stood.
 */
export async function findLapses(read: Reader, { items, runs }: Known): Promise<Lapses> {
  const lapsed = items.flatMap(({ evidence }) => evidence).filter(({ proof }) => !proof.holds)
  if (!lapsed.length) return new Map()
  const rows = lapsed.map(({ row }) => row)
  const withdrawn = await withdrawnOf(
    read,
    rows.flatMap(({ occurrence }) => occurrence ?? [])
  )
  const numbers = rows.flatMap(
    ({ caseNumber, occurrence }) => caseNumber ?? runs.get(occurrence ?? '')?.caseNumber ?? []
  )
  const changed = await changesOf(read, [...new Set(numbers)])
  const removed = await removedOf(
    read,
    rows.flatMap(({ session }) => session ?? [])
  )
  const lapses = new Map<string, string>()
  for (const { id, occurrence, caseNumber, session } of rows) {
    const number = caseNumber ?? runs.get(occurrence ?? '')?.caseNumber ?? 0
    const at =
      withdrawn.get(occurrence ?? '') ?? removed.get(session ?? '') ?? changed.get(number) ?? null
    if (at !== null) lapses.set(id, at)
  }
  return lapses
}

async function withdrawnOf(read: Reader, ids: string[]) {
  if (!ids.length) return new Map<string, null>()
  const rows = await read
    .select({ id: occurrences.id, at: occurrences.withdrawnAt })
    .from(occurrences)
    .where(inArray(occurrences.id, ids))
  return new Map(rows.map(({ id, at }) => [id, at]))
}

async function removedOf(read: Reader, ids: string[]) {
  if (!ids.length) return new Map<string, null>()
  const rows = await read
    .select({ id: bridgeSessions.id, at: bridgeSessions.removedAt })
    .from(bridgeSessions)
    .where(inArray(bridgeSessions.id, ids))
  return new Map(rows.map(({ id, at }) => [id, at]))
}

/** The last time that a case became something else than validated. */
async function changesOf(read: Reader, numbers: number[]) {
  if (!numbers.length) return new Map<number, string>()
  const rows = await read
    .select({ number: transitions.caseNumber, at: transitions.at })
    .from(transitions)
    .where(
      and(
        among(transitions.caseNumber, numbers),
        inArray(transitions.kind, ['reopened', 'archived', 'superseded', 'withdrawn', 'merged']),
        isNull(transitions.takenBackAt)
      )
    )
    .orderBy(desc(transitions.at))
  const last = new Map<number, string>()
  for (const { number, at } of rows) if (!last.has(number)) last.set(number, at)
  return last
}
