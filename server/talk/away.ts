import { and, gte, lte } from 'drizzle-orm'
import { absences } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'

export async function absencesOn(read: Reader, day: string) {
  const rows = await read
    .select()
    .from(absences)
    .where(and(lte(absences.from, day), gte(absences.to, day)))
  return new Map(rows.map(({ person, to, cover }) => [person, { until: to, cover }]))
}
