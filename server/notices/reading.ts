import { and, eq, inArray, lte } from 'drizzle-orm'
import { notices } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'
import { findRows, isOut, isUnread } from './shown.ts'

/** Read, or unread after all; what I may no longer see is not there. */
export async function markRead(
  tx: Writer,
  person: Person,
  id: string,
  isRead: boolean,
  now: string
) {
  const [found] = await findRows(tx, person, eq(notices.id, id), 1)
  if (!found) throw notFound()
  if ((found.row.readAt !== null) === isRead) return
  const readAt = isRead ? now : null
  await tx.update(notices).set({ readAt }).where(eq(notices.id, id))
  await noteReading(tx, person, now)
}

/** No page is that long; what is beyond is read with the next press. */
const MOST = 1000

/** Everything that was shown up to a moment. `at` is what takes it back. */
export async function readAll(tx: Writer, person: Person, until: string, now: string) {
  const shown = and(isUnread, isOut(now), lte(notices.at, until))
  const rows = await findRows(tx, person, shown, MOST)
  const ids = rows.map(({ row }) => row.id)
  if (ids.length) {
    await tx.update(notices).set({ readAt: now }).where(inArray(notices.id, ids))
    await noteReading(tx, person, now)
  }
  return { at: now, count: ids.length }
}

export async function unreadAll(tx: Writer, person: Person, at: string, now: string) {
  const then = and(eq(notices.person, person.id), eq(notices.readAt, at))
  await tx.update(notices).set({ readAt: null }).where(then)
  await noteReading(tx, person, now)
}

/** My other pages count anew. */
const noteReading = (tx: Writer, { id }: Person, at: string) =>
  note(tx, { by: id, verb: 'read', kind: 'notice', subject: id, at })
