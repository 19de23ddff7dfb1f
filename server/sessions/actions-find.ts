import { and, asc, eq, gt, isNull, ne } from 'drizzle-orm'
import { bridgeSessions, nextActions } from '#schema/tables/index.ts'
import { findBridge, type FoundBridge } from '../bridges/find.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'
import { today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import { addDays } from '../organisation/days.ts'

export type ActionRow = typeof nextActions.$inferSelect

export interface FoundAction {
  row: ActionRow
  bridge: FoundBridge
}

/** The open ones by their day, then those done, the latest first. */
export async function findActions(read: Reader, bridge: string, session?: string) {
  const rows = await read
    .select()
    .from(nextActions)
    .where(
      and(
        eq(nextActions.bridge, bridge),
        isNull(nextActions.removedAt),
        session === undefined ? undefined : eq(nextActions.session, session)
      )
    )
    .orderBy(asc(nextActions.dueOn), asc(nextActions.createdAt), asc(nextActions.id))
  const done = rows.filter(({ doneAt }) => doneAt !== null)
  return [
    ...rows.filter(({ doneAt }) => doneAt === null),
    ...done.toSorted((a, b) => (b.doneAt ?? '').localeCompare(a.doneAt ?? ''))
  ]
}

export const findOpenActions = async (read: Reader, bridge: string) =>
  (await findActions(read, bridge)).filter(({ doneAt }) => doneAt === null)

/** Also one that was removed, for whoever brings it back. */
export async function findAnyAction(
  read: Reader,
  person: Person,
  id: string
): Promise<FoundAction> {
  const [row] = await read.select().from(nextActions).where(eq(nextActions.id, id))
  if (!row) throw notFound()
  return { row, bridge: await findBridge(read, person, row.bridge) }
}

export async function findAction(read: Reader, person: Person, id: string) {
  const found = await findAnyAction(read, person, id)
  if (found.row.removedAt !== null) throw notFound()
  return found
}

const A_WEEK = 7

/** Until when, unless somebody says otherwise: the day before the next session, or in a week. */
export async function usualDue(
  read: Reader,
  { row }: FoundBridge,
  session: string | null,
  now: string
): Promise<string> {
  const { timeZone } = await calendarOf(read, row.entity)
  const on = today(now, timeZone)
  const [next] = await read
    .select({ day: bridgeSessions.heldOn })
    .from(bridgeSessions)
    .where(
      and(
        eq(bridgeSessions.bridge, row.id),
        gt(bridgeSessions.startsAt, now),
        session === null ? undefined : ne(bridgeSessions.id, session),
        isNull(bridgeSessions.doneAt),
        isNull(bridgeSessions.cancelledAt),
        isNull(bridgeSessions.removedAt)
      )
    )
    .orderBy(asc(bridgeSessions.startsAt))
    .limit(1)
  if (!next) return addDays(on, A_WEEK)
  const before = addDays(next.day, -1)
  return before > on ? before : on
}
