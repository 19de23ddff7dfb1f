import { asc, inArray } from 'drizzle-orm'
import type { SiloMatrix, SiloRow } from '#schema/api/ability.ts'
import type { Ability } from '#schema/words.ts'
import { processes, units } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'
import { findEverybody, type Somebody } from './here.ts'
import { unitsLed } from './may.ts'
import { abilitiesIn } from './rule.ts'
import { runsOf } from './runs.ts'
import { casesOfUnits } from './unit-cases.ts'

/** How many steps down the tree the work of a unit is told apart: Accounts payable. */
const LEVEL = 2

/** Who of the units that somebody leads can do what; others count where they can do it too. */
export async function findSilos(
  read: Reader,
  reader: Person,
  unit: string | undefined,
  now: string
): Promise<SiloMatrix> {
  const chosen = chosenUnits(reader, unit)
  const everybody = await findEverybody(read, reader, now)
  const { rowOf, order } = await findRows(read)
  const inRows = Map.groupBy(await casesOfUnits(read, reader, chosen), ([, code]) => rowOf(code))
  const numbers = [...inRows.values()].flatMap((its) => its.map(([number]) => number))
  const runs = await runsOf(read, reader, { cases: numbers })
  const people = [...everybody.values()].filter((it) => it.here && chosen.includes(it.unit ?? ''))
  return {
    units: await findNames(read, unitsLed(reader)),
    people: people.sort(byName).map(({ id, name, leavesOn }) => ({ id, name, leavesOn })),
    rows: order.flatMap((process) => {
      const its = inRows.get(process)
      if (!its) return []
      const able = its.map(([number]) => abilitiesIn(runs.get(number) ?? []))
      return [toRow(process, able, people, everybody)]
    })
  }
}

/** One of the units that somebody leads, or all of them. */
export function chosenUnits(reader: Person, unit: string | undefined): string[] {
  const led = unitsLed(reader)
  if (unit === undefined) return led
  if (!led.includes(unit)) throw notFound()
  return [unit]
}

/** The row of each process, and all processes in their order. */
export async function findRows(read: Reader) {
  const tree = await read
    .select({ code: processes.code, path: processes.path })
    .from(processes)
    .orderBy(asc(processes.position))
  const rows = new Map(
    tree.map(({ code, path }) => [
      code,
      path.split('/').slice(0, -1).slice(0, LEVEL).at(-1) ?? code
    ])
  )
  const rowOf = (process: string | null) => rows.get(process ?? '')
  return { rowOf, order: tree.map(({ code }) => code) }
}

function toRow(
  process: string,
  able: Map<string, Ability>[],
  people: Somebody[],
  everybody: Map<string, Somebody>
): SiloRow {
  const alone = able.map((of) =>
    [...of].flatMap(([id, it]) => (it === 'alone' && everybody.get(id)?.here ? [id] : []))
  )
  const cells = people.map(({ id }) => ({
    person: id,
    alone: alone.filter((ids) => ids.includes(id)).length,
    helped: able.filter((of) => of.get(id) === 'helped').length,
    only: alone.filter((ids) => ids.length === 1 && ids[0] === id).length
  }))
  return {
    process,
    cases: able.length,
    nobody: alone.filter((ids) => ids.length === 0).length,
    one: alone.filter((ids) => ids.length === 1).length,
    cells: cells.filter(({ alone, helped }) => alone + helped > 0)
  }
}

const findNames = (read: Reader, ids: string[]) =>
  read
    .select({ id: units.id, name: units.name })
    .from(units)
    .where(inArray(units.id, ids))
    .orderBy(asc(units.name))

const byName = (a: Somebody, b: Somebody) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1)
