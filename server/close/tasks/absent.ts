import { and, gte, lte } from 'drizzle-orm'
import { absences } from '#schema/tables/index.ts'
import type { Reader } from '../../database/database.ts'

export interface Absence {
  until: string
  cover: string | null
}

/** Who is away on a calendar day, until when, and who stands in. */
export async function absentOn(read: Reader, day: string): Promise<Map<string, Absence>> {
  const rows = await read
    .select()
    .from(absences)
    .where(and(lte(absences.from, day), gte(absences.to, day)))
  return new Map(rows.map(({ person, to, cover }) => [person, { until: to, cover }]))
}
