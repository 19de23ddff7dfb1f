import { inArray } from 'drizzle-orm'
import { processes } from '#schema/tables/index.ts'
import { USUAL_REVIEW_MONTHS } from '#schema/words.ts'
import type { Reader } from '../database/database.ts'

type Interval = Pick<typeof processes.$inferSelect, 'code' | 'reviewEveryMonths'>

/** After how many months cases of the process at `path` are reviewed: the nearest that says so. */
export async function reviewMonths(read: Reader, path: string | null): Promise<number> {
  const codes = codesOf(path)
  if (!codes.length) return USUAL_REVIEW_MONTHS
  const rows = await read
    .select({ code: processes.code, reviewEveryMonths: processes.reviewEveryMonths })
    .from(processes)
    .where(inArray(processes.code, codes))
  return monthsAt(path, rows)
}

export function monthsAt(path: string | null, rows: Interval[]): number {
  const set = new Map(rows.map(({ code, reviewEveryMonths }) => [code, reviewEveryMonths]))
  const nearest = codesOf(path).findLast((code) => set.get(code) != null)
  return (nearest === undefined ? null : set.get(nearest)) ?? USUAL_REVIEW_MONTHS
}

const codesOf = (path: string | null) => path?.split('/').filter(Boolean) ?? []
