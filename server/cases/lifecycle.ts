import type { CaseContent } from '#schema/api/content.ts'
import type { CaseState } from '#schema/words.ts'
import { say, type Sentence } from '../http/problem.ts'

/**
 * What each state needs (product.md, "States"): the fields that are missing, each with its
 * sentence; empty when the case may enter the state.
 */
export function missingForSolved(content: CaseContent, entity: string | null) {
  const missing: Record<string, Sentence> = {}
  if (!content.steps.length) missing.steps = say('case.needsSteps')
  if (!content.process) missing.process = say('case.needsProcess')
  if (!entity) missing.entity = say('case.needsEntity')
  return missing
}

export function missingForValidated(content: CaseContent, reviewEveryMonths: number | null) {
  const missing: Record<string, Sentence> = {}
  if (!content.cause && content.causeKind !== 'unknown') missing.cause = say('case.needsCause')
  if (!content.proof) missing.proof = say('case.needsProof')
  if (!reviewEveryMonths) missing.reviewEveryMonths = say('case.needsReview')
  return missing
}

/** The day on which a review falls due, in whole months from the check, e.g. 31 Jan + 1 = 28 Feb. */
export function reviewDay(checkedAt: string, months: number): string {
  const day = new Date(checkedAt)
  const target = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months + 1, 0))
  target.setUTCDate(Math.min(day.getUTCDate(), target.getUTCDate()))
  return target.toISOString().slice(0, 10)
}

/** A review falls due after so many months, or when the case itself says that it ends. */
export function reviewBy(checkedAt: string, months: number, validUntil: string | null) {
  const day = reviewDay(checkedAt, months)
  const ends = validUntil !== null && validUntil >= checkedAt.slice(0, 10) && validUntil < day
  return ends ? validUntil : day
}

export const isRetired = (state: CaseState) => state === 'superseded' || state === 'archived'

/** How many different people have to report "failed" before a review is due. */
export const FAILURES_FOR_REVIEW = 2

/** "Review due" is a badge, not a state: the day has passed, or two people saw it fail. */
export function reviewDue(
  { state, reviewBy }: { state: string; reviewBy: string | null },
  peopleWhoSawItFail: number,
  today: string
) {
  if (state !== 'validated') return false
  return (reviewBy !== null && reviewBy < today) || peopleWhoSawItFail >= FAILURES_FOR_REVIEW
}
