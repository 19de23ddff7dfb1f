import { asc, desc, eq, gt, gte } from 'drizzle-orm'
import { activity, cursors } from '#schema/tables/index.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Deed } from './telling.ts'

const NAME = 'notices'
/** Postgres may commit a lower number after a higher one: those lately behind are read again. */
const BEHIND = 200
export const MOST = 1000

/** How far notices were made; the first time, up to where what counts as news begins. */
export async function positionOf(read: Reader, oldest: string): Promise<number> {
  const [kept] = await read.select().from(cursors).where(eq(cursors.name, NAME))
  if (kept) return kept.position
  const [first] = await read
    .select({ id: activity.id })
    .from(activity)
    .where(gte(activity.at, oldest))
    .orderBy(asc(activity.id))
    .limit(1)
  if (first) return first.id - 1
  const [last] = await read
    .select({ id: activity.id })
    .from(activity)
    .orderBy(desc(activity.id))
    .limit(1)
  return last?.id ?? 0
}

export const deedsAfter = (read: Reader, position: number): Promise<Deed[]> =>
  read
    .select()
    .from(activity)
    .where(gt(activity.id, position - BEHIND))
    .orderBy(asc(activity.id))
    .limit(MOST)

export async function keepPosition(tx: Writer, position: number) {
  await tx
    .insert(cursors)
    .values({ name: NAME, position })
    .onConflictDoUpdate({ target: cursors.name, set: { position } })
}
