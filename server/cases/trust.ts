import { and, isNotNull } from 'drizzle-orm'
import type { Trust } from '#schema/api/cases.ts'
import type { Outcome } from '#schema/words.ts'
import { occurrences } from '#schema/tables/index.ts'
import { among } from '../database/among.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { visibleOccurrence } from './visible.ts'

/** What one closed occurrence says about its case. */
export interface Use {
  first: boolean
  outcome: Outcome
  minutes: number | null
  closedAt: string
  closedBy: string
  entity: string | null
}

/** Trust in a case, from its closed occurrences that the reader may see (product.md, "Trust"). */
export function trustIn(uses: Use[], author: string): Trust {
  const newestFirst = uses.toSorted((a, b) => (a.closedAt < b.closedAt ? 1 : -1))
  const first = uses.find((use) => use.first)
  const later = uses.filter((use) => !use.first)
  const minutes = later.flatMap((use) => (use.minutes === null ? [] : [use.minutes]))
  const firstMinutes = first?.minutes ?? null
  const saved = firstMinutes === null ? [] : minutes.map((it) => Math.max(0, firstMinutes - it))
  return {
    uses: uses.length,
    worked: uses.filter(({ outcome }) => outcome !== 'failed').length,
    minutes: median(minutes),
    firstMinutes,
    lastUsedAt: newestFirst[0]?.closedAt ?? null,
    lastEntity: newestFirst[0]?.entity ?? null,
    helped: new Set(uses.map(({ closedBy }) => closedBy).filter((id) => id !== author)).size,
    minutesSaved: saved.reduce((sum, it) => sum + it, 0)
  }
}

/** The lower of the two middle ones, so that it is a value that there really was. */
export function median(values: number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}

/** How many different people reported "failed" since the case was last checked. */
export function failuresSince(uses: Use[], checkedAt: string | null) {
  const failed = uses.filter(
    ({ outcome, closedAt }) => outcome === 'failed' && closedAt > (checkedAt ?? '')
  )
  return new Set(failed.map(({ closedBy }) => closedBy)).size
}

/** The entities where it occurred, the most frequent first. */
export function entitiesOf(uses: Use[]) {
  const counts = new Map<string, number>()
  for (const { entity } of uses) if (entity) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code)
}

/** The closed occurrences that a person may see, of cases found through what that person may see. */
export async function findUses(
  read: Reader,
  person: Person,
  numbers: number[]
): Promise<Map<number, Use[]>> {
  const byCase = new Map<number, Use[]>(numbers.map((number) => [number, []]))
  if (!numbers.length) return byCase
  const rows = await read
    .select({
      number: occurrences.caseNumber,
      first: occurrences.first,
      outcome: occurrences.outcome,
      minutes: occurrences.minutes,
      closedAt: occurrences.closedAt,
      closedBy: occurrences.closedBy,
      entity: occurrences.entity
    })
    .from(occurrences)
    .where(
      and(
        among(occurrences.caseNumber, numbers),
        isNotNull(occurrences.outcome),
        visibleOccurrence(read, person)
      )
    )
  for (const { number, outcome, closedAt, closedBy, ...rest } of rows) {
    if (!outcome || !closedAt || !closedBy) continue
    byCase.get(number)?.push({ outcome, closedAt, closedBy, ...rest })
  }
  return byCase
}
