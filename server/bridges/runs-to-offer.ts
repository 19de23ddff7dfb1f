import { and, eq, isNotNull } from 'drizzle-orm'
import type { Offer } from '#schema/api/bridges.ts'
import { evidence } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { FoundItem } from './find.ts'
import { findSeenRuns } from './know-named.ts'
import { seenByBoth, toRun } from './offers.ts'
import { shownBy } from './rests.ts'
import { runsAbout } from './runs-about.ts'
import { knowItem } from './to-page.ts'

/** So many are enough to find one that somebody remembers. */
const MANY = 50

/** What the two can pick from as the proof of an item by real work, the latest first. */
export async function findRunsToOffer(
  read: Reader,
  person: Person,
  found: FoundItem,
  now: string
): Promise<{ items: Offer[] }> {
  const { known } = await knowItem(read, person, found, now)
  const used = await findUsed(read, found.row.id)
  const offers = (await runsAbout(read, found)).flatMap((run) => {
    const stage = shownBy(run, found.bridge.row)
    return stage && !used.has(run.occurrence) ? [{ run, stage }] : []
  })
  const ids = offers.map(({ run }) => run.occurrence)
  const seen = [await findSeenRuns(read, person, ids), await seenByBoth(read, found.bridge, ids)]
  const items = offers
    .filter(({ run }) => seen.every((some) => some.has(run.occurrence)))
    .sort((a, b) => (a.run.closedAt < b.run.closedAt ? 1 : -1))
    .slice(0, MANY)
    .map(({ run, stage }) => ({ run: toRun(known, run), stage }))
  return { items }
}

/** Each occurrence is evidence of an item once, whatever became of it. */
async function findUsed(read: Reader, item: string) {
  const rows = await read
    .select({ occurrence: evidence.occurrence })
    .from(evidence)
    .where(and(eq(evidence.item, item), isNotNull(evidence.occurrence)))
  return new Set(rows.map(({ occurrence }) => occurrence))
}
