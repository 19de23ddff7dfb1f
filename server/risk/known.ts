import { cases } from '#schema/tables/index.ts'
import { findCriticality } from '../ability/find-criticality.ts'
import type { Somebody } from '../ability/here.ts'
import { aloneIn, isHelped } from '../ability/rule.ts'
import { runsOf, type Run } from '../ability/runs.ts'
import { caseName } from '../cases/numbers.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { Colleague } from './colleague.ts'

/** A case that somebody in question has done, and who of those who are here can do it alone. */
export interface Known {
  id: number
  case: { number: string; title: string; language: string; criticality: number; why: string[] }
  process: string | null
  alone: Colleague[]
}

/**
 * The cases that the people in question have done, with help or without, those among them who
 * have left included; as far as the reader may see the occurrences.
 */
export async function findKnown(
  read: Reader,
  reader: Person,
  everybody: Map<string, Somebody>,
  isAskedOf: (it: Somebody) => boolean
): Promise<Known[]> {
  const runs = await runsOf(read, reader, {})
  const didIt = ({ clean, closedBy, ...run }: Run) => {
    const by = everybody.get(closedBy)
    return by !== undefined && (clean || isHelped(run)) && isAskedOf(by)
  }
  const numbers = [...runs].filter(([, its]) => its.some(didIt)).map(([number]) => number)
  if (!numbers.length) return []
  const critical = await findCriticality(read, numbers)
  const { number, title, language, process } = cases
  const rows = await read
    .select({ number, title, language, process })
    .from(cases)
    .where(among(number, numbers))
    .orderBy(number)
  return rows.map((row) => ({
    id: row.number,
    case: {
      number: caseName(row.number),
      title: row.title,
      language: row.language,
      criticality: critical.get(row.number)?.level ?? 1,
      why: critical.get(row.number)?.reasons ?? []
    },
    process: row.process,
    alone: aloneIn(runs.get(row.number) ?? [])
      .flatMap((id) => everybody.get(id) ?? [])
      .filter(({ here }) => here)
  }))
}

/** The same with one person leaving on another day. */
export const asIf = (known: Known[], leaver: Colleague): Known[] =>
  known.map((it) => ({
    ...it,
    alone: it.alone.map((one) => (one.id === leaver.id ? leaver : one))
  }))
