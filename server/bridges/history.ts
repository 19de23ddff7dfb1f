import { and, desc, eq } from 'drizzle-orm'
import type { ItemDeed } from '#schema/api/bridges.ts'
import { activity } from '#schema/tables/index.ts'
import { STAGES, type Stage } from '#schema/words.ts'
import type { Reader } from '../database/database.ts'
import type { FoundItem } from './find.ts'
import type { Known } from './know.ts'
import { nameOf } from './to-bridge.ts'

/** What happened to an item, the newest first: from what every verb notes of its bridge. */
export async function findItemHistory(
  read: Reader,
  { everybody }: Known,
  { row }: Pick<FoundItem, 'row'>
): Promise<ItemDeed[]> {
  const rows = await read
    .select({
      id: activity.id,
      at: activity.at,
      by: activity.person,
      verb: activity.verb,
      details: activity.details
    })
    .from(activity)
    .where(and(eq(activity.kind, 'bridge'), eq(activity.subject, row.bridge)))
    .orderBy(desc(activity.at), desc(activity.id))
  return rows
    .filter(({ details }) => details['item'] === row.id)
    .map(({ at, by, verb, details }) => ({
      ...{ at, verb, by: by === null ? null : nameOf(everybody, by) },
      stage: stageIn(details['stage'])
    }))
}

const stageIn = (said: unknown): Stage | null => STAGES.find((it) => it === said) ?? null
