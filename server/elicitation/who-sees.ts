import { and } from 'drizzle-orm'
import { cases } from '#schema/tables/index.ts'
import type { FoundBridge } from '../bridges/find.ts'
import { pairOf } from '../bridges/offers.ts'
import { visibleTo } from '../cases/visible.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'

export interface SeenCase {
  number: number
  title: string
  language: (typeof cases.$inferSelect)['language']
  process: string | null
  row: typeof cases.$inferSelect
}

/** Those of some cases that the reader may see, whatever became of them. */
export async function seenCases(
  read: Reader,
  reader: Person,
  numbers: readonly number[]
): Promise<Map<number, SeenCase>> {
  if (!numbers.length) return new Map()
  const rows = await read
    .select()
    .from(cases)
    .where(and(among(cases.number, numbers), visibleTo(read, reader)))
  return new Map(rows.map((row) => [row.number, { ...row, row }]))
}

/** Those in use that the reader and both of the two may see: only of these does an interview ask. */
export async function casesForAll(
  read: Reader,
  reader: Person,
  found: FoundBridge,
  numbers: readonly number[]
): Promise<SeenCase[]> {
  const seen = await seenCases(read, reader, numbers)
  let left = [...seen.values()].filter(
    ({ row }) => row.withdrawnAt === null && !RETIRED.includes(row.state)
  )
  for (const one of await pairOf(read, found.row)) {
    const its = await seenCases(
      read,
      one,
      left.map(({ number }) => number)
    )
    left = left.filter(({ number }) => its.has(number))
  }
  return left
}

const RETIRED: string[] = ['superseded', 'archived']
