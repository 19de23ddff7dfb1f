import { and, eq, gte, isNull, min } from 'drizzle-orm'
import { cases } from '#schema/tables/index.ts'
import { inExpertise, visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'

/** The day on which the next review falls due for an expert; null for whoever is none. */
export async function findNextDue(read: Reader, person: Person, now: string) {
  const expertise = inExpertise(read, person)
  if (!expertise) return null
  const [row] = await read
    .select({ day: min(cases.reviewBy) })
    .from(cases)
    .where(
      and(
        eq(cases.state, 'validated'),
        isNull(cases.withdrawnAt),
        gte(cases.reviewBy, now.slice(0, 10)),
        expertise,
        visibleTo(read, person)
      )
    )
  return row?.day ?? null
}
