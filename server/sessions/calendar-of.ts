import { and, asc, eq, gte, inArray, isNull, or } from 'drizzle-orm'
import { bridgeSessions, nextActions } from '#schema/tables/index.ts'
import { findBridges } from '../bridges/find.ts'
import { findSession } from '../bridges/sessions-find.ts'
import { stateOfSession } from '../bridges/sessions-state.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { addDays } from '../organisation/days.ts'
import { toActionEntries, toEntries } from './calendar-entries.ts'
import { typeOf, writeCalendar, type Method } from './calendar-ics.ts'

/** What goes out as a file, and as what. */
export interface CalendarFile {
  type: string
  text: string
}

/** Who asks, when, and at which address the product is. */
interface Asked {
  now: string
  publicUrl: string
}

/** So many days back a calendar still shows what was. */
const DAYS_BACK = 30

/** One session, for whoever sees its bridge. */
export async function calendarOfSession(
  read: Reader,
  person: Person,
  id: string,
  { now, publicUrl }: Asked
): Promise<CalendarFile> {
  const found = await findSession(read, person, id)
  const entries = await toEntries(read, person, [found], publicUrl)
  const text = await writeCalendar('PUBLISH', entries, { name: null, now })
  return { type: typeOf('PUBLISH'), text }
}

/** What a mail brings into the calendar of whoever gets it: an invitation, or that it is off. */
export async function invitationTo(
  read: Reader,
  person: Person,
  id: string,
  { now, publicUrl }: Asked
): Promise<{ method: Method; content: string } | null> {
  const found = await findSession(read, person, id).catch(() => undefined)
  if (!found || found.row.startsAt === null) return null
  const off = stateOfSession(found.row, found.bridge.row) === 'cancelled'
  const method = off ? 'CANCEL' : 'REQUEST'
  const entries = await toEntries(read, person, [found], publicUrl)
  return { method, content: await writeCalendar(method, entries, { name: null, now }) }
}

/** The sessions that somebody gives, receives or planned, and what that person has to do. */
export async function calendarOfPerson(
  read: Reader,
  person: Person,
  { now, publicUrl }: Asked
): Promise<CalendarFile> {
  const bridges = await findBridges(read, person)
  const byId = new Map(bridges.map((it) => [it.row.id, it]))
  const ids = [...byId.keys()]
  const own = bridges.filter(({ row }) => row.giver === person.id || row.receiver === person.id)
  const since = addDays(now.slice(0, 10), -DAYS_BACK)
  const sessions = ids.length
    ? await read
        .select()
        .from(bridgeSessions)
        .where(
          and(
            inArray(bridgeSessions.bridge, ids),
            isNull(bridgeSessions.removedAt),
            gte(bridgeSessions.heldOn, since),
            or(
              eq(bridgeSessions.madeBy, person.id),
              inArray(
                bridgeSessions.bridge,
                own.map(({ row }) => row.id)
              )
            )
          )
        )
        .orderBy(asc(bridgeSessions.heldOn), asc(bridgeSessions.id))
    : []
  const going = bridges.filter(({ row }) => row.endedAt === null).map(({ row }) => row.id)
  const actions = going.length
    ? await read
        .select()
        .from(nextActions)
        .where(
          and(
            inArray(nextActions.bridge, going),
            eq(nextActions.who, person.id),
            isNull(nextActions.doneAt),
            isNull(nextActions.removedAt)
          )
        )
        .orderBy(asc(nextActions.dueOn), asc(nextActions.id))
    : []
  const on = <Row extends { bridge: string }>(rows: Row[]) =>
    rows.flatMap((row) => {
      const bridge = byId.get(row.bridge)
      return bridge ? [{ row, bridge }] : []
    })
  const entries = [
    ...(await toEntries(read, person, on(sessions), publicUrl)),
    ...(await toActionEntries(read, person, on(actions), publicUrl))
  ]
  const text = await writeCalendar('PUBLISH', entries, { name: 'Bridgebook', now })
  return { type: typeOf('PUBLISH'), text }
}
