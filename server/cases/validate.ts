import type { CaseContent } from '#schema/api/content.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid } from '../http/problem.ts'
import { reviewMonths } from '../organisation/review-months.ts'
import { findRevision, publishedRevision, type Found } from './find.ts'
import { missingForValidated, reviewBy } from './lifecycle.ts'
import { allow } from './may.ts'
import { noteTransition } from './note-transition.ts'
import { updateCase } from './revise.ts'
import { refuseStale } from './stale.ts'
import { standing } from './standing.ts'

/**
 * A second pair of eyes: the newest revision enters the playbook. `base`: the one that was looked
 * at, when the expert says so.
 */
export async function validateCase(
  tx: Writer,
  person: Person,
  found: Found,
  { note = '', reviewEveryMonths }: { note?: string; reviewEveryMonths?: number },
  now: string,
  base: number | null = null
) {
  allow(person, 'case.validate', found)
  const { row } = found
  await refuseStale(tx, person, row, base)
  const own = reviewEveryMonths ?? row.reviewEveryMonths
  const months = own ?? (await reviewMonths(tx, found.path))
  const { content } = await findRevision(tx, row.number, row.head)
  const missing = missingForValidated(content, months)
  if (Object.keys(missing).length) throw invalid(missing)
  const validated = await updateCase(tx, row, {
    state: 'validated',
    validated: row.head,
    reviewEveryMonths: own,
    ...checked(person, months, content, now)
  })
  await noteTransition(tx, person, validated, 'validated', note.trim(), now, {
    before: standing(row)
  })
}

/** Still true: clears "review due" and is no edit. */
export async function confirmCase(
  tx: Writer,
  person: Person,
  found: Found,
  reason: string,
  now: string
) {
  allow(person, 'case.confirm', found)
  const { row } = found
  const months = row.reviewEveryMonths ?? (await reviewMonths(tx, found.path))
  const { content } = await findRevision(tx, row.number, publishedRevision(row))
  const confirmed = await updateCase(tx, row, checked(person, months, content, now))
  await noteTransition(tx, person, confirmed, 'confirmed', reason.trim(), now, {
    before: standing(row)
  })
}

const checked = ({ id }: Person, months: number, { validUntil }: CaseContent, now: string) => ({
  checkedAt: now,
  checkedBy: id,
  reviewBy: reviewBy(now, months, validUntil),
  updatedAt: now
})
