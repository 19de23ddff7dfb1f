import { inArray } from 'drizzle-orm'
import type { BridgeSession } from '#schema/api/bridge-sessions.ts'
import { people } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { today } from '../organisation/calendar.ts'
import { calendarOf } from '../organisation/close-day.ts'
import { allowedWith, type BridgePermission } from './may.ts'
import { findAgendas, toLine } from './sessions-agenda.ts'
import { findAnySession, type FoundSession } from './sessions-find.ts'
import { namedItems, type NamedItem } from './sessions-items.ts'
import { stateOfSession } from './sessions-state.ts'

const SHOWN: BridgePermission[] = ['bridge.edit', 'bridge.offer', 'bridge.note']

/** As one reader may know it, in the order of the map. */
export async function toSessions(
  read: Reader,
  person: Person,
  found: FoundSession[],
  now: string
): Promise<BridgeSession[]> {
  const [first] = found
  if (!first) return []
  const named = await namedItems(read, person, first.bridge.row.id)
  const makers = await read
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, [...new Set(found.map(({ row }) => row.madeBy))]))
  const agendas = await findAgendas(
    read,
    found.map(({ row }) => row.id)
  )
  const { timeZone } = await calendarOf(read, first.bridge.row.entity)
  const on = today(now, timeZone)
  const may = allowedWith(person, first.bridge).filter((it) => SHOWN.includes(it))
  return found.map(({ row, items, evidence, bridge }) => ({
    id: row.id,
    bridge: row.bridge,
    state: stateOfSession(row, bridge.row),
    heldOn: row.heldOn,
    startsAt: row.startsAt,
    timeZone,
    minutes: row.minutes,
    place: row.place,
    begun: row.heldOn <= on,
    drawable: row.startsAt !== null && row.startsAt > now,
    agenda: (agendas.get(row.id) ?? []).map((line) => toLine(line, named)),
    notes: row.notes,
    madeBy: makers.find(({ id }) => id === row.madeBy) ?? { id: row.madeBy, name: '' },
    items: items
      .flatMap((id): [string, NamedItem][] => {
        const it = named.get(id)
        return it ? [[id, it]] : []
      })
      .toSorted(([, a], [, b]) => a.position - b.position)
      .map(([item, { title, language }]) => {
        const proof = evidence.get(item)
        const accepted = proof?.receiverAt && proof.giverAt ? proof.giverAt : null
        return {
          ...{ item, title, language, evidence: proof?.id ?? null },
          summary: title === null ? '' : (proof?.receiverText ?? ''),
          ...{ accepted, disputed: (proof?.disputedAt ?? null) !== null }
        }
      }),
    version: row.version,
    may
  }))
}

export async function toSession(
  read: Reader,
  person: Person,
  id: string,
  now: string
): Promise<BridgeSession> {
  const [session] = await toSessions(read, person, [await findAnySession(read, person, id)], now)
  if (!session) throw new Error(`session ${id} is gone`)
  return session
}
