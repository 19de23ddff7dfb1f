import { and, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import { cases, occurrences, suggestions } from '#schema/tables/index.ts'
import { visibleTo } from '../cases/visible.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { addDays } from '../organisation/days.ts'
import { OWN_DAYS } from './weights.ts'

const FRESH_MS = 60_000
const memories = new WeakMap<Reader, Map<string, { at: number; work: Promise<Set<string>> }>>()

/** The systems and accounts of the cases that the reader had to do with lately, as of a minute ago. */
export function findOwnWork(read: Reader, person: Person, now: string): Promise<Set<string>> {
  const memory = memories.get(read) ?? new Map<string, { at: number; work: Promise<Set<string>> }>()
  memories.set(read, memory)
  const at = Date.parse(now)
  const known = memory.get(person.id)
  if (known && Math.abs(at - known.at) < FRESH_MS) return known.work
  const work = ownWork(read, person, now)
  memory.set(person.id, { at, work })
  work.catch(() => memory.delete(person.id))
  return work
}

async function ownWork(read: Reader, person: Person, now: string): Promise<Set<string>> {
  const since = addDays(now.slice(0, 10), -OWN_DAYS)
  const rows = await read
    .selectDistinct({ kind: suggestions.kind, value: suggestions.value })
    .from(occurrences)
    .innerJoin(cases, eq(cases.number, occurrences.caseNumber))
    .innerJoin(suggestions, eq(suggestions.caseNumber, cases.number))
    .where(
      and(
        or(eq(occurrences.holder, person.id), eq(occurrences.reporter, person.id)),
        gt(occurrences.openedAt, `${since}T00:00:00.000Z`),
        isNull(occurrences.withdrawnAt),
        inArray(suggestions.kind, ['system', 'account']),
        visibleTo(read, person)
      )
    )
  return new Set(rows.map(({ kind, value }) => `${kind}:${value}`))
}
