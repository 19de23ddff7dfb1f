import { and, eq, sql } from 'drizzle-orm'
import { cases, revisions } from '#schema/tables/index.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import { criticalityOf, type Criticality } from './criticality.ts'

/** How critical some cases are, by what readers get of each. */
export async function findCriticality(
  read: Reader,
  numbers: readonly number[]
): Promise<Map<number, Criticality>> {
  if (!numbers.length) return new Map()
  const rows = await read
    .select({ number: cases.number, content: revisions.content })
    .from(cases)
    .innerJoin(
      revisions,
      and(
        eq(revisions.caseNumber, cases.number),
        sql`${revisions.revision} = coalesce(${cases.validated}, ${cases.head})`
      )
    )
    .where(among(cases.number, numbers))
  return new Map(rows.map(({ number, content }) => [number, criticalityOf(content)]))
}
