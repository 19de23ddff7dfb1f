import { inArray } from 'drizzle-orm'
import { entities, processes, units } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import { invalid, say, type Sentence } from '../http/problem.ts'

/** Codes that somebody sent, by the field in which each was: `{ 'processes.0': 'finance' }`. */
export interface Codes {
  entities?: Fields
  units?: Fields
  processes?: Fields
}
type Fields = Record<string, string | null | undefined>

/** Refuses codes that nothing here has, with a sentence at each field. */
export async function refuseUnknown(read: Reader, codes: Codes) {
  const problems: Record<string, Sentence> = {}
  const check = async (
    fields: Fields = {},
    key: 'field.noEntity' | 'field.noUnit' | 'field.noProcess',
    find: (values: string[]) => Promise<{ code: string }[]>
  ) => {
    const named = Object.entries(fields).filter((it): it is [string, string] => it[1] != null)
    if (!named.length) return
    const known = new Set((await find(named.map(([, value]) => value))).map(({ code }) => code))
    for (const [field, value] of named) {
      if (!known.has(value)) problems[field] = say(key, { value })
    }
  }
  await check(codes.entities, 'field.noEntity', (values) =>
    read.select({ code: entities.code }).from(entities).where(inArray(entities.code, values))
  )
  await check(codes.units, 'field.noUnit', (values) =>
    read.select({ code: units.id }).from(units).where(inArray(units.id, values))
  )
  await check(codes.processes, 'field.noProcess', (values) =>
    read.select({ code: processes.code }).from(processes).where(inArray(processes.code, values))
  )
  if (Object.keys(problems).length) throw invalid(problems)
}
