import { and, asc, desc, eq } from 'drizzle-orm'
import { cases } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import { inUse } from '../playbook/filters.ts'

/** More would be slow to open and fill a telephone: the last ones changed are kept. */
export const MOST_CASES = 10_000

/** In use and for everybody: nothing else may ever lie on somebody's device. */
export const forEverybody = () => and(inUse(), eq(cases.visibility, 'everyone'))

/** The cases to bundle, by number, each with when a secret was taken out of it. */
export async function findOpenCases(read: Reader) {
  const rows = await read
    .select({ number: cases.number, redactedAt: cases.redactedAt })
    .from(cases)
    .where(forEverybody())
    .orderBy(desc(cases.updatedAt), desc(cases.number))
    .limit(MOST_CASES)
  return new Map(rows.sort((a, b) => a.number - b.number).map((it) => [it.number, it.redactedAt]))
}

/** All their numbers as from, to, from, to …: what a device holds beside them it has to forget. */
export async function findRanges(read: Reader): Promise<number[]> {
  const rows = await read
    .select({ number: cases.number })
    .from(cases)
    .where(forEverybody())
    .orderBy(asc(cases.number))
  const ranges: number[] = []
  for (const { number } of rows) {
    if (ranges.at(-1) === number - 1) ranges[ranges.length - 1] = number
    else ranges.push(number, number)
  }
  return ranges
}
