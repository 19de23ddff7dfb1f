import { setImmediate as nextTurn } from 'node:timers/promises'
import { and, eq, inArray, isNotNull, isNull, ne, or } from 'drizzle-orm'
import { bridges, notices, people, roles } from '#schema/tables/index.ts'
import { findCalendars } from '../ability/calendars.ts'
import { findBridges } from '../bridges/find.ts'
import { begins } from '../database/begins.ts'
import type { Reader, Writer } from '../database/database.ts'
import { today } from '../organisation/calendar.ts'
import { addDays } from '../organisation/days.ts'
import { asPerson, type PersonRow } from '../people/find.ts'
import { lastDayOf, mondayOf, weekOf } from '../weekly/iso-weeks.ts'
import { bridgeSource } from './bridge-sources.ts'
import { momentOf } from './moments.ts'
import { isHeld, isUnread } from './shown.ts'
import type { NewNotice } from './tell.ts'
import type { Details, Telling } from './telling.ts'

/** Early enough to be in the mail of the morning. */
const HOUR = 6
const KIND = 'bridge.week'

/**
 * The week that is over on each running bridge, to everybody who sees the bridge: from Monday
 * morning on where they are, when it is over where the bridge is too.
 */
export async function findWeeksDue(read: Reader, now: string): Promise<Telling[]> {
  const calendars = await findCalendars(read)
  const tellings: Telling[] = []
  for (const row of await concerned(read)) {
    const { timeZone } = calendars(row.entity)
    const monday = mondayOf(today(now, timeZone))
    if (now < momentOf(monday, HOUR, timeZone)) continue
    const from = addDays(monday, -7)
    const week = weekOf(from)
    const person = await asPerson(read, row, null)
    for (const { row: its } of await findBridges(read, person, isRunning)) {
      const there = calendars(its.entity).timeZone
      const isOver = today(now, there) > lastDayOf(from)
      const ran = its.startedAt !== null && today(its.startedAt, there) <= lastDayOf(from)
      if (isOver && ran) tellings.push(telling(row.id, its.id, week, now))
    }
    await nextTurn()
  }
  return untold(read, tellings)
}

const isRunning = and(isNotNull(bridges.startedAt), isNull(bridges.endedAt))

/** Those on running bridges, and whoever leads a unit. */
async function concerned(read: Reader): Promise<PersonRow[]> {
  const running = await read
    .select({ giver: bridges.giver, receiver: bridges.receiver })
    .from(bridges)
    .where(isRunning)
  if (!running.length) return []
  const ids = [...new Set(running.flatMap(({ giver, receiver }) => [giver, receiver]))]
  const leading = read.select({ id: roles.personId }).from(roles).where(eq(roles.role, 'lead'))
  return read
    .select()
    .from(people)
    .where(and(eq(people.active, true), or(inArray(people.id, ids), inArray(people.id, leading))))
}

const telling = (person: string, bridge: string, week: string, at: string): Telling => ({
  ...{ person, kind: KIND, at, by: null, own: false },
  source: bridgeSource(bridge, 'week', week),
  details: { bridge, week }
})

/** The clock asks every hour; what was told needs no transaction. */
async function untold(read: Reader, tellings: Telling[]): Promise<Telling[]> {
  const sources = [...new Set(tellings.map(({ source }) => source))]
  if (!sources.length) return []
  const rows = await read
    .select({ person: notices.person, source: notices.source })
    .from(notices)
    .where(and(eq(notices.kind, KIND), inArray(notices.source, sources)))
  const told = new Set(rows.map(({ person, source }) => `${person} ${source}`))
  return tellings.filter(({ person, source }) => !told.has(`${person} ${source}`))
}

/**
 * Of the weeks of a bridge that the quiet days hold, only the latest is told; and once one is told,
 * those before it that nobody read are no news any more.
 */
export async function forgetEarlierWeeks(tx: Writer, told: NewNotice[], now: string) {
  for (const { kind, person, source, details, notBefore } of told) {
    const { bridge } = details as Details
    if (kind !== KIND || bridge === undefined) continue
    const its = and(eq(notices.kind, KIND), eq(notices.person, person), ne(notices.source, source))
    const ofBridge = begins(notices.source, bridgeSource(bridge, 'week', ''))
    const old = notBefore == null ? or(isHeld(now), isUnread) : isHeld(now)
    await tx.delete(notices).where(and(its, ofBridge, old))
  }
}
