import { setImmediate as nextTurn } from 'node:timers/promises'
import { and, eq, isNotNull, isNull, lte } from 'drizzle-orm'
import { bridges } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import { addDays } from '../organisation/days.ts'
import { signingOf, toSign } from './from-signing.ts'
import type { Telling } from './telling.ts'

/** So many days before a handover ends, those who are to sign it are asked. */
const DAYS = 7

/** The handovers that end soon, and of which everything is said that has to be. */
export async function findSignaturesDue(read: Reader, now: string): Promise<Telling[]> {
  // A day more than that anywhere on earth; each bridge has a calendar of its own.
  const soon = addDays(now.slice(0, 10), DAYS + 1)
  const rows = await read
    .select()
    .from(bridges)
    .where(
      and(
        eq(bridges.kind, 'handover'),
        isNull(bridges.endedAt),
        isNotNull(bridges.startedAt),
        lte(bridges.endsOn, soon)
      )
    )
  const tellings: Telling[] = []
  for (const row of rows) {
    const signing = await signingOf(read, row, now)
    if (!signing || row.endsOn > addDays(signing.known.today, DAYS)) continue
    tellings.push(...toSign(signing, null, now))
    await nextTurn()
  }
  return tellings
}
