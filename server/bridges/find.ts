import { and, desc, eq, exists, inArray, isNull, or, sql, type SQL } from 'drizzle-orm'
import type { PersonRef } from '#schema/api/common.ts'
import { bridgeItems, bridges, people, roles } from '#schema/tables/index.ts'
import { follow } from '../cases/follow.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'

export type BridgeRow = typeof bridges.$inferSelect
export type ItemRow = typeof bridgeItems.$inferSelect

/** One of the two ends of a bridge, or a lead of one of them. */
export interface End extends PersonRef {
  unit: string | null
  active: boolean
  leavesOn: string | null
}

/** A bridge with whom its permissions hang on. */
export interface FoundBridge {
  row: BridgeRow
  giver: End
  receiver: End
  /** Who leads the giver's or the receiver's unit, and is still here. */
  leads: PersonRef[]
}

export interface FoundItem {
  row: ItemRow
  bridge: FoundBridge
}

/** Units that somebody leads. */
export const unitsLed = (person: Person) =>
  person.roles.flatMap(({ role, unit }) => (role === 'lead' && unit ? [unit] : []))

/**
 * The bridges that a person may see, as a condition on `bridges`: those that they give, receive, or
 * lead one of the two of. Nobody else's, administrators included.
 */
export function visibleBridges(read: Reader, person: Person): SQL | undefined {
  const led = unitsLed(person)
  const ledEnd = read
    .select({ one: sql`1` })
    .from(people)
    .where(
      and(
        or(eq(people.id, bridges.giver), eq(people.id, bridges.receiver)),
        inArray(people.unit, led)
      )
    )
  return or(
    eq(bridges.giver, person.id),
    eq(bridges.receiver, person.id),
    led.length ? exists(ledEnd) : undefined
  )
}

/** The latest first. */
export async function findBridges(
  read: Reader,
  person: Person,
  which?: SQL
): Promise<FoundBridge[]> {
  const rows = await read
    .select()
    .from(bridges)
    .where(and(which, visibleBridges(read, person)))
    .orderBy(desc(bridges.createdAt), desc(bridges.id))
  if (!rows.length) return []
  const ends = await findEnds(read, [...new Set(rows.flatMap((it) => [it.giver, it.receiver]))])
  const leading = await findLeads(read, [...ends.values()])
  return rows.flatMap((row) => {
    const [giver, receiver] = [ends.get(row.giver), ends.get(row.receiver)]
    if (!giver || !receiver) return []
    const leads = leading.filter(({ unit }) => unit === giver.unit || unit === receiver.unit)
    return [{ row, giver, receiver, leads: onceEach(leads) }]
  })
}

/** The bridge, if this person may see it; 404 otherwise, whatever the reason. */
export async function findBridge(read: Reader, person: Person, id: string): Promise<FoundBridge> {
  const [found] = await findBridges(read, person, eq(bridges.id, id))
  if (!found) throw notFound()
  return found
}

/** Also one that was taken off the map: it can come back. */
export async function findItem(read: Reader, person: Person, id: string): Promise<FoundItem> {
  const [row] = await read.select().from(bridgeItems).where(eq(bridgeItems.id, id))
  if (!row) throw notFound()
  const [followed = row] = await follow(read, [row])
  return { row: followed, bridge: await findBridge(read, person, row.bridge) }
}

/** Of some bridges, what is on their maps, in its order. */
export async function itemsOn(read: Reader, ids: string[]): Promise<ItemRow[]> {
  if (!ids.length) return []
  const rows = await read
    .select()
    .from(bridgeItems)
    .where(and(inArray(bridgeItems.bridge, ids), isNull(bridgeItems.droppedAt)))
    .orderBy(bridgeItems.position, bridgeItems.id)
  return follow(read, rows)
}

const end = {
  id: people.id,
  name: people.name,
  unit: people.unit,
  active: people.active,
  leavesOn: people.leavesOn
}

async function findEnds(read: Reader, ids: string[]): Promise<Map<string, End>> {
  const rows = await read.select(end).from(people).where(inArray(people.id, ids))
  return new Map(rows.map((it) => [it.id, it]))
}

async function findLeads(read: Reader, ends: End[]) {
  const units = [...new Set(ends.flatMap(({ unit }) => unit ?? []))]
  if (!units.length) return []
  return read
    .select({ id: people.id, name: people.name, unit: roles.unit })
    .from(roles)
    .innerJoin(people, eq(people.id, roles.personId))
    .where(and(eq(roles.role, 'lead'), inArray(roles.unit, units), eq(people.active, true)))
    .orderBy(people.name, people.id)
}

const onceEach = (rows: PersonRef[]): PersonRef[] => [
  ...new Map(rows.map(({ id, name }) => [id, { id, name }])).values()
]
