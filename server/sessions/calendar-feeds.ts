import { and, eq, isNull } from 'drizzle-orm'
import type { CalendarFeed } from '#schema/api/calendar.ts'
import { calendarFeeds } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'
import { asPerson, personByIdOrNone } from '../people/find.ts'
import { hashOf, newSecret } from '../people/secret.ts'

type FeedRow = typeof calendarFeeds.$inferSelect

const living = (person: string) =>
  and(eq(calendarFeeds.person, person), isNull(calendarFeeds.revokedAt))

export async function findFeed(read: Reader, { id }: Person): Promise<CalendarFeed | null> {
  const [row] = await read.select().from(calendarFeeds).where(living(id))
  return row ? toFeed(row) : null
}

/** The answer holds the secret, this once; the address of before works no more. */
export async function makeFeed(tx: Writer, person: Person, now: string) {
  await revoke(tx, person, now)
  const secret = newSecret()
  const [row] = await tx
    .insert(calendarFeeds)
    .values({ person: person.id, secretHash: hashOf(secret), createdAt: now })
    .returning()
  if (!row) throw new Error('nothing was inserted')
  await note(tx, { by: person.id, verb: 'made', kind: 'calendar', subject: row.id, at: now })
  return { address: `/calendar/${secret}${ENDING}`, feed: toFeed(row) }
}

export async function revokeFeed(tx: Writer, person: Person, now: string) {
  const feed = await revoke(tx, person, now)
  if (!feed) return
  await note(tx, { by: person.id, verb: 'revoked', kind: 'calendar', subject: feed.id, at: now })
}

async function revoke(tx: Writer, { id }: Person, now: string) {
  const [row] = await tx
    .update(calendarFeeds)
    .set({ revokedAt: now })
    .where(living(id))
    .returning({ id: calendarFeeds.id })
  return row
}

const ENDING = '.ics'

/** Whose calendar an address is, as long as that person is here. */
export async function readerOf(
  read: Reader,
  name: string
): Promise<{ feed: FeedRow; person: Person }> {
  const secret = name.endsWith(ENDING) ? name.slice(0, -ENDING.length) : ''
  const [feed] = await read
    .select()
    .from(calendarFeeds)
    .where(and(eq(calendarFeeds.secretHash, hashOf(secret)), isNull(calendarFeeds.revokedAt)))
  const row = feed && (await personByIdOrNone(read, feed.person))
  if (!feed || !row?.active) throw notFound()
  return { feed, person: await asPerson(read, row, null) }
}

/** Calendars ask again and again: it is written down once an hour. */
const OFTEN_MS = 60 * 60_000

export const isNews = ({ readAt }: FeedRow, now: string) =>
  readAt === null || Date.parse(now) - Date.parse(readAt) > OFTEN_MS

export const noteRead = (tx: Writer, { id }: FeedRow, now: string) =>
  tx.update(calendarFeeds).set({ readAt: now }).where(eq(calendarFeeds.id, id))

const toFeed = ({ createdAt, readAt }: FeedRow): CalendarFeed => ({ createdAt, readAt })
