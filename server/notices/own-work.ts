import { and, eq, isNull } from 'drizzle-orm'
import { cases, occurrences } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import type { Telling } from './telling.ts'

/** About work that this person holds, or an answer that open work waits for. */
export async function isOwnWork(read: Reader, telling: Telling): Promise<boolean> {
  const { own, person, caseNumber, occurrence, answers } = telling
  if (own !== undefined) return own
  if (caseNumber === undefined) return false
  const isOpen = and(isNull(occurrences.outcome), isNull(occurrences.withdrawnAt))
  const its = occurrence ? eq(occurrences.id, occurrence) : eq(occurrences.caseNumber, caseNumber)
  const held = and(its, isOpen, eq(occurrences.holder, person))
  if ((await read.$count(occurrences, held)) > 0) return true
  if (!answers) return false
  if (occurrence) return (await read.$count(occurrences, and(its, isOpen))) > 0
  return (await read.$count(cases, and(eq(cases.number, caseNumber), eq(cases.state, 'open')))) > 0
}
