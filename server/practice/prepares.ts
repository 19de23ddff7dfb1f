import { eq, inArray } from 'drizzle-orm'
import type { Prepares } from '#schema/api/rehearsals.ts'
import { bridgeItems, bridges } from '#schema/tables/index.ts'
import { findBridges, itemsOn, type FoundItem, type ItemRow } from '../bridges/find.ts'
import { findWithin } from '../bridges/runs-about.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'

/**
 * The item that rehearsing a case prepares, on a bridge that goes on and that this person
 * receives: the one that was asked for, where it is about the case, else the first of the case.
 */
export async function findPrepared(
  read: Reader,
  person: Person,
  number: number,
  wanted?: string | null
): Promise<FoundItem | null> {
  const received = await findBridges(read, person, eq(bridges.receiver, person.id))
  const running = received.filter(({ row }) => row.endedAt === null)
  const items = await itemsOn(
    read,
    running.map(({ row }) => row.id)
  )
  const its = await aboutCase(read, items, number)
  const row =
    its.find(({ id }) => id === wanted) ?? its.find(({ caseNumber }) => caseNumber === number)
  const bridge = running.find((it) => it.row.id === row?.bridge)
  return row && bridge ? { row, bridge } : null
}

/** Items of the case, and items that name none and whose process it belongs to. */
async function aboutCase(read: Reader, items: ItemRow[], number: number) {
  const codes = items.flatMap(({ caseNumber, process }) =>
    caseNumber === null && process !== null ? [process] : []
  )
  const within = await findWithin(read, codes, codes.length ? [number] : [])
  return items.filter(({ caseNumber, process }) =>
    caseNumber === null ? process !== null && within(process, number) : caseNumber === number
  )
}

export const toPrepares = ({ row, bridge }: FoundItem): Prepares => ({
  item: row.id,
  bridge: row.bridge,
  giver: { id: bridge.giver.id, name: bridge.giver.name }
})

/** By item, of those that rehearsals were offered on and that the person still sees. */
export async function findPreparedOf(read: Reader, person: Person, ids: string[]) {
  const wanted = [...new Set(ids)]
  if (!wanted.length) return new Map<string, Prepares>()
  const rows = await read.select().from(bridgeItems).where(inArray(bridgeItems.id, wanted))
  const of = [...new Set(rows.map(({ bridge }) => bridge))]
  const founds = of.length ? await findBridges(read, person, inArray(bridges.id, of)) : []
  return new Map(
    rows.flatMap((row) => {
      const bridge = founds.find((it) => it.row.id === row.bridge)
      return bridge ? [[row.id, toPrepares({ row, bridge })] as const] : []
    })
  )
}
