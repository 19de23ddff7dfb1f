import type { SiloCase } from '#schema/api/ability.ts'
import type { Ability } from '#schema/words.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { notFound } from '../http/problem.ts'
import { findEverybody } from './here.ts'
import { abilitiesIn } from './rule.ts'
import { runsOf } from './runs.ts'
import { chosenUnits, findRows } from './silos.ts'
import { findTitles } from './titles.ts'
import { casesOfUnits } from './unit-cases.ts'

/** What a row of the silos was counted from: its cases, those that fewest can do first. */
export async function findSiloCases(
  read: Reader,
  reader: Person,
  { process, unit }: { process: string; unit?: string },
  now: string
): Promise<SiloCase[]> {
  const chosen = chosenUnits(reader, unit)
  const { rowOf, order } = await findRows(read)
  if (!order.includes(process)) throw notFound()
  const its = [...(await casesOfUnits(read, reader, chosen))]
  const numbers = its.flatMap(([number, code]) => (rowOf(code) === process ? [number] : []))
  const everybody = await findEverybody(read, reader, now)
  const runs = await runsOf(read, reader, { cases: numbers })
  const titles = await findTitles(read, reader, numbers)
  const found = [...titles].map(([at, { number, title, language }]) => {
    const able = [...abilitiesIn(runs.get(at) ?? [])].flatMap(([id, ability]) => {
      const who = everybody.get(id)
      return who?.here ? [{ id, name: who.name, ability }] : []
    })
    const those = (wanted: Ability) =>
      able
        .filter(({ ability }) => ability === wanted)
        .map(({ id, name }) => ({ id, name }))
        .sort((a, b) => a.name.localeCompare(b.name))
    return { number, title, language, alone: those('alone'), helped: those('helped') }
  })
  return found.sort((a, b) => a.alone.length - b.alone.length)
}
