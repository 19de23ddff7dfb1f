import { and, eq, inArray } from 'drizzle-orm'
import { holidays } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { findEntity } from '../organisation/entities.ts'
import type { Holiday } from '../organisation/holidays.ts'
import { closesAhead, movedCloses } from './closes-ahead.ts'
import { noteUpkeep } from './note-upkeep.ts'
import { Touches } from './touches.ts'

export interface HolidayChange {
  set?: Holiday[]
  remove?: string[]
}

/** Days off come, take another name, or go; a day that is both removed and set is set. */
export async function changeHolidays(
  tx: Writer,
  by: Person,
  code: string,
  { set = [], remove = [] }: HolidayChange,
  now: string
) {
  await findEntity(tx, code)
  const were = await closesAhead(tx, code, now)
  const wanted = new Map(set.map(({ day, name }) => [day, name.trim()]))
  const gone = [...new Set(remove)].filter((day) => !wanted.has(day))
  const known = await tx.select().from(holidays).where(eq(holidays.entity, code))
  const names = new Map(known.map(({ day, name }) => [day, name]))
  const touches = new Touches()
  for (const [day, name] of wanted) {
    if (names.get(day) === name) continue
    await tx
      .insert(holidays)
      .values({ entity: code, day, name })
      .onConflictDoUpdate({ target: [holidays.entity, holidays.day], set: { name } })
    touches.add('holidays', 1)
  }
  const there = gone.filter((day) => names.has(day))
  if (there.length > 0) {
    await tx.delete(holidays).where(and(eq(holidays.entity, code), inArray(holidays.day, there)))
    touches.add('holidays', there.length)
  }
  const closes = movedCloses(code, were, await closesAhead(tx, code, now))
  await noteUpkeep(tx, by, 'changed', `entity:${code}`, now, touches, { changed: ['holidays'] })
  return { touches, closes }
}
