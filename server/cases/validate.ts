import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { invalid } from '../http/problem.ts'
import { findRevision, type Found } from './find.ts'
import { missingForValidated, reviewDay } from './lifecycle.ts'
import { allow } from './may.ts'
import { noteTransition } from './note-transition.ts'
import { updateCase } from './revise.ts'

const USUAL_REVIEW_MONTHS = 12

/** A second pair of eyes: the newest revision enters the playbook. */
export async function validateCase(
  tx: Writer,
  person: Person,
  found: Found,
  { note = '', reviewEveryMonths }: { note?: string; reviewEveryMonths?: number },
  now: string
) {
  allow(person, 'case.validate', found)
  const { row } = found
  const months = reviewEveryMonths ?? row.reviewEveryMonths ?? USUAL_REVIEW_MONTHS
  const { content } = await findRevision(tx, row.number, row.head)
  const missing = missingForValidated(content, months)
  if (Object.keys(missing).length) throw invalid(missing)
  const validated = await updateCase(tx, row, {
    state: 'validated',
    validated: row.head,
    reviewEveryMonths: months,
    ...checked(person, months, now)
  })
  await noteTransition(tx, person, validated, 'validated', note.trim(), now)
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
  const months = row.reviewEveryMonths ?? USUAL_REVIEW_MONTHS
  const confirmed = await updateCase(tx, row, checked(person, months, now))
  await noteTransition(tx, person, confirmed, 'confirmed', reason.trim(), now)
}

const checked = ({ id }: Person, months: number, now: string) => ({
  checkedAt: now,
  checkedBy: id,
  reviewBy: reviewDay(now, months),
  updatedAt: now
})
