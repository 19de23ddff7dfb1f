import { and, eq, lt, min, or } from 'drizzle-orm'
import type { Notices } from '#schema/api/notices.ts'
import { notices } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid, say } from '../http/problem.ts'
import { today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import { countRows, findRows, isHeld, isOut, isUnread } from './shown.ts'
import { toNotices } from './to-notices.ts'

const PAGE = 40

interface Wish {
  unread?: boolean
  /** Look at what the quiet days hold: looking is allowed. */
  held?: boolean
  cursor?: string
}

/** What a person is told, the newest first. */
export async function findNotices(
  read: Reader,
  person: Person,
  { unread = false, held = false, cursor }: Wish,
  now: string
): Promise<Notices> {
  const which = and(
    held ? undefined : isOut(now),
    unread ? isUnread : undefined,
    cursor === undefined ? undefined : after(cursor)
  )
  const rows = await findRows(read, person, which, PAGE + 1)
  const page = rows.slice(0, PAGE)
  const last = rows.length > PAGE ? page.at(-1)?.row : undefined
  return {
    items: await toNotices(read, person, page),
    cursor: last ? `${last.at}_${last.id}` : null,
    unread: await countUnread(read, person, now),
    held: await findHeld(read, person, now)
  }
}

export const countUnread = (read: Reader, person: Person, now: string) =>
  countRows(read, person, and(isOut(now), isUnread))

/** How much the quiet days hold, and on which day it comes. */
async function findHeld(read: Reader, person: Person, now: string): Promise<Notices['held']> {
  const waits = and(isHeld(now), isUnread)
  const count = await countRows(read, person, waits)
  if (!count) return null
  const [first] = await read
    .select({ at: min(notices.notBefore) })
    .from(notices)
    .where(and(eq(notices.person, person.id), waits))
  const { timeZone } = await calendarOf(read, person.entity)
  return { count, on: today(first?.at ?? now, timeZone) }
}

/** Where the page before ended. */
function after(cursor: string) {
  const [, at = '', id = ''] = /^(\d{4}-[\d:.T-]{18}Z)_([\w-]{1,64})$/.exec(cursor) ?? []
  if (Number.isNaN(Date.parse(at))) throw invalid({ cursor: say('field.unknown') })
  return or(lt(notices.at, at), and(eq(notices.at, at), lt(notices.id, id)))
}
