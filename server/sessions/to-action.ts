import { inArray } from 'drizzle-orm'
import type { NextAction } from '#schema/api/next-actions.ts'
import { people } from '#schema/tables/index.ts'
import type { FoundBridge } from '../bridges/find.ts'
import { allowedWith } from '../bridges/may.ts'
import { namedItems } from '../bridges/sessions-items.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import { findAnyAction, type ActionRow } from './actions-find.ts'

/** As one reader may know them: what is about a hidden case says no word. */
export async function toActions(
  read: Reader,
  person: Person,
  bridge: FoundBridge,
  rows: ActionRow[],
  now: string
): Promise<NextAction[]> {
  if (!rows.length) return []
  const named = await namedItems(read, person, bridge.row.id)
  const ids = rows.flatMap(({ who, madeBy, doneBy }) => [who, madeBy, ...(doneBy ? [doneBy] : [])])
  const names = await read
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, [...new Set(ids)]))
  const nameOf = (id: string) => names.find((it) => it.id === id) ?? { id, name: '' }
  const { timeZone } = await calendarOf(read, bridge.row.entity)
  const on = today(now, timeZone)
  const may = allowedWith(person, bridge).filter((it) => it === 'bridge.edit')
  return rows.map((row) => ({
    id: row.id,
    bridge: row.bridge,
    session: row.session,
    item: row.item,
    text: row.item !== null && named.get(row.item)?.title == null ? null : row.text,
    who: nameOf(row.who),
    dueOn: row.dueOn,
    overdue: row.doneAt === null && row.dueOn < on,
    madeBy: nameOf(row.madeBy),
    done:
      row.doneAt === null
        ? null
        : { by: row.doneBy === null ? null : nameOf(row.doneBy), at: row.doneAt },
    may
  }))
}

export async function toAction(read: Reader, person: Person, id: string, now: string) {
  const { row, bridge } = await findAnyAction(read, person, id)
  const [action] = await toActions(read, person, bridge, [row], now)
  if (!action) throw new Error(`action ${id} is gone`)
  return action
}
