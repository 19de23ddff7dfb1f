import { and, eq, inArray } from 'drizzle-orm'
import { cases, occurrences, processes } from '#schema/tables/index.ts'
import { visibleOccurrence, visibleTo } from '../cases/visible.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { Rows } from './know-rows.ts'

interface NamedCase {
  title: string
  language: string
  process: string | null
}

/** What of the cases, processes and runs on a map its reader may be told. */
export interface Named {
  /** Of those that the reader may see. */
  cases: Map<number, NamedCase>
  processes: Map<string, string>
  occurrences: Set<string>
  /** How cases stand, whoever asks. */
  ground: { validated: Set<number>; standing: Set<number> }
}

type About = Pick<Rows, 'numbers' | 'processes' | 'occurrences'>

export async function findNamed(read: Reader, reader: Person, about: About): Promise<Named> {
  const rows = about.numbers.length
    ? await read
        .select({ number: cases.number, state: cases.state, withdrawnAt: cases.withdrawnAt })
        .from(cases)
        .where(among(cases.number, about.numbers))
    : []
  const there = rows.filter(({ withdrawnAt }) => withdrawnAt === null)
  const validated = there.filter(({ state }) => state === 'validated')
  return {
    cases: await findSeen(read, reader, about.numbers),
    processes: await findProcessNames(read, reader, about.processes),
    occurrences: await findSeenRuns(read, reader, about.occurrences),
    ground: {
      validated: new Set(validated.map(({ number }) => number)),
      standing: new Set(there.map(({ number }) => number))
    }
  }
}

async function findSeen(read: Reader, reader: Person, numbers: number[]) {
  if (!numbers.length) return new Map<number, NamedCase>()
  const rows = await read
    .select({
      number: cases.number,
      title: cases.title,
      language: cases.language,
      process: cases.process
    })
    .from(cases)
    .where(and(among(cases.number, numbers), visibleTo(read, reader)))
  return new Map(rows.map(({ number, ...it }) => [number, it]))
}

async function findProcessNames(read: Reader, { language }: Person, codes: string[]) {
  if (!codes.length) return new Map<string, string>()
  const rows = await read
    .select({ code: processes.code, names: processes.names })
    .from(processes)
    .where(inArray(processes.code, [...new Set(codes)]))
  return new Map(rows.map(({ code, names }) => [code, names[language]]))
}

/** Those of some occurrences that a person may see. */
export async function findSeenRuns(read: Reader, reader: Person, ids: string[]) {
  if (!ids.length) return new Set<string>()
  const rows = await read
    .select({ id: occurrences.id })
    .from(occurrences)
    .innerJoin(cases, eq(cases.number, occurrences.caseNumber))
    .where(
      and(inArray(occurrences.id, ids), visibleOccurrence(read, reader), visibleTo(read, reader))
    )
  return new Set(rows.map(({ id }) => id))
}
