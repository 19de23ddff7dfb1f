import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { bridgeItems, cases, processes } from '#schema/tables/index.ts'
import { runsOf, type Run } from '../ability/runs.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import type { FoundBridge, FoundItem, ItemRow } from './find.ts'

/** Of its case; else of the two, on its process, or on whatever there is where it names none. */
export async function runsAbout(read: Reader, { row, bridge }: FoundItem): Promise<Run[]> {
  const { giver, receiver } = bridge.row
  const which =
    row.caseNumber === null ? { people: [giver, receiver] } : { cases: [row.caseNumber] }
  const runs = await runsOf(read, null, which)
  if (row.caseNumber !== null || row.process === null) return [...runs.values()].flat()
  const within = await findWithin(read, [row.process], [...runs.keys()])
  return [...runs].flatMap(([number, its]) => (within(row.process, number) ? its : []))
}

/**
 * By item, the runs of the two on the process of an item that names no case. Of cases that have
 * items of their own on the map they are offered there.
 */
export async function runsOfProcesses(
  read: Reader,
  founds: FoundBridge[],
  items: ItemRow[]
): Promise<Map<string, Run[]>> {
  const wanted = items.filter((it) => it.caseNumber === null && it.process !== null)
  if (!wanted.length) return new Map()
  const on = founds.filter(({ row }) => wanted.some(({ bridge }) => bridge === row.id))
  const pairs = new Map(on.map(({ row }) => [row.id, [row.giver, row.receiver]]))
  const runs = await runsOf(read, null, { people: [...new Set([...pairs.values()].flat())] })
  const codes = wanted.flatMap(({ process }) => process ?? [])
  const within = await findWithin(read, codes, [...runs.keys()])
  const own = await findOwn(read, [...pairs.keys()])
  return new Map(
    wanted.map(({ id, bridge, process }) => [
      id,
      [...runs].flatMap(([number, its]) =>
        within(process, number) && !own.has(`${bridge} ${number}`)
          ? its.filter(({ closedBy }) => pairs.get(bridge)?.includes(closedBy))
          : []
      )
    ])
  )
}

/** Whether a case belongs to a process, or to one below it. */
export async function findWithin(read: Reader, codes: string[], numbers: number[]) {
  const of = new Map<number, string>()
  const paths = new Map<string, string>()
  if (codes.length && numbers.length) {
    const rows = await read
      .select({ number: cases.number, path: processes.path })
      .from(cases)
      .innerJoin(processes, eq(processes.code, cases.process))
      .where(among(cases.number, numbers))
    for (const { number, path } of rows) of.set(number, path)
    const wanted = await read
      .select({ code: processes.code, path: processes.path })
      .from(processes)
      .where(inArray(processes.code, [...new Set(codes)]))
    for (const { code, path } of wanted) paths.set(code, path)
  }
  return (code: string | null, number: number) => {
    const path = paths.get(code ?? '')
    return path !== undefined && (of.get(number)?.startsWith(path) ?? false)
  }
}

/** Which cases have an item of their own, and where. */
async function findOwn(read: Reader, bridges: string[]) {
  const rows = await read
    .select({ bridge: bridgeItems.bridge, number: bridgeItems.caseNumber })
    .from(bridgeItems)
    .where(
      and(
        inArray(bridgeItems.bridge, bridges),
        isNotNull(bridgeItems.caseNumber),
        isNull(bridgeItems.droppedAt)
      )
    )
  return new Set(rows.map(({ bridge, number }) => `${bridge} ${number}`))
}
