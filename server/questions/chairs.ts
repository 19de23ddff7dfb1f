import { and, asc, eq, isNull } from 'drizzle-orm'
import type { EmptyChair } from '#schema/api/questions.ts'
import { emptyChairs, people } from '#schema/tables/index.ts'
import { findBridge, type FoundBridge } from '../bridges/find.ts'
import { allow } from '../bridges/may.ts'
import { namesOf } from '../bridges/names-of.ts'
import { noteOn } from '../bridges/save.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid, notFound, say } from '../http/problem.ts'
import { today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import { daysFrom } from '../organisation/days.ts'
import { mayAfter } from './may.ts'

/** Longer than that and the giver has simply left. */
const LONGEST = 14

interface Days {
  from: string
  to: string
}

/** Sets days aside on which the giver counts as away; gives their id. */
export async function setChair(
  tx: Writer,
  person: Person,
  bridge: FoundBridge,
  { from, to }: Days,
  now: string
): Promise<string> {
  allow(person, 'bridge.edit', bridge)
  const { timeZone } = await calendarOf(tx, bridge.row.entity)
  if (from < today(now, timeZone)) throw invalid({ from: say('chair.past') })
  if (to < from) throw invalid({ to: say('chair.toBeforeFrom') })
  if (daysFrom(from, to) >= LONGEST) throw invalid({ to: say('chair.tooLong') })
  if (to > bridge.row.endsOn) throw invalid({ to: say('chair.afterBridge') })
  const there = await findChairs(tx, bridge)
  if (there.some((it) => overlap(it.row, { from, to }))) {
    throw invalid({ from: say('chair.overlaps', namesOf(bridge)) })
  }
  const [row] = await tx
    .insert(emptyChairs)
    .values({ bridge: bridge.row.id, from, to, madeBy: person.id, createdAt: now })
    .returning({ id: emptyChairs.id })
  await noteOn(tx, person, bridge, { verb: 'chairSet' }, now)
  return row?.id ?? ''
}

export async function cancelChair(tx: Writer, person: Person, found: FoundChair, now: string) {
  allow(person, 'bridge.edit', found.bridge)
  if (found.row.cancelledAt !== null) return
  await tx.update(emptyChairs).set({ cancelledAt: now }).where(eq(emptyChairs.id, found.row.id))
  await noteOn(tx, person, found.bridge, { verb: 'chairCancelled' }, now)
}

export interface FoundChair {
  row: typeof emptyChairs.$inferSelect
  madeBy: { id: string; name: string }
  bridge: FoundBridge
}

export async function findChairs(read: Reader, bridge: FoundBridge): Promise<FoundChair[]> {
  const rows = await read
    .select({ row: emptyChairs, madeBy: { id: people.id, name: people.name } })
    .from(emptyChairs)
    .innerJoin(people, eq(people.id, emptyChairs.madeBy))
    .where(and(eq(emptyChairs.bridge, bridge.row.id), isNull(emptyChairs.cancelledAt)))
    .orderBy(asc(emptyChairs.from), asc(emptyChairs.id))
  return rows.map((it) => ({ ...it, bridge }))
}

export async function findChair(read: Reader, person: Person, id: string): Promise<FoundChair> {
  const [found] = await read
    .select({ row: emptyChairs, madeBy: { id: people.id, name: people.name } })
    .from(emptyChairs)
    .innerJoin(people, eq(people.id, emptyChairs.madeBy))
    .where(eq(emptyChairs.id, id))
  if (!found) throw notFound()
  return { ...found, bridge: await findBridge(read, person, found.row.bridge) }
}

export const overlap = (one: Days, other: Days) => one.from <= other.to && other.from <= one.to

export function toChair(person: Person, { row, madeBy, bridge }: FoundChair, day: string) {
  const state: EmptyChair['state'] = row.from > day ? 'coming' : row.to < day ? 'over' : 'now'
  return {
    ...{ id: row.id, bridge: row.bridge, from: row.from, to: row.to, madeBy, state },
    may: mayAfter(person, bridge).filter((it) => it === 'bridge.edit' && state !== 'over')
  }
}
