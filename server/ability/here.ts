import { people } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { today } from '../organisation/calendar.ts'
import { seesLeaving } from '../people/may.ts'
import { findCalendars } from './calendars.ts'

export interface Somebody {
  id: string
  name: string
  unit: string | null
  /** null too where the reader does not see it. */
  leavesOn: string | null
  /** Not left yet, as far as the reader sees. */
  here: boolean
}

/**
 * Everybody, by id, those who have left included; a leaving date only where the reader sees it
 * (null: for what is derived and shown without it).
 */
export async function findEverybody(
  read: Reader,
  reader: Person | null,
  now: string
): Promise<Map<string, Somebody>> {
  const calendars = await findCalendars(read)
  const rows = await read.select().from(people)
  return new Map(
    rows.map((row) => {
      const { id, name, unit, entity, active, passwordHash } = row
      const leavesOn = !reader || seesLeaving(reader, row) ? row.leavesOn : null
      const left = leavesOn !== null && leavesOn < today(now, calendars(entity).timeZone)
      const here = active && passwordHash !== null && !left
      return [id, { id, name, unit, leavesOn, here }]
    })
  )
}
