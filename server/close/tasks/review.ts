import type { Writer } from '../../database/database.ts'
import type { Person } from '../../http/person.ts'
import { conflict } from '../../http/problem.ts'
import type { FoundTask } from './find.ts'
import { allow } from './may.ts'
import { insertNote } from './notes.ts'
import { refuseStale, save } from './save.ts'

export async function reviewTask(
  tx: Writer,
  person: Person,
  found: FoundTask,
  seen: number | undefined,
  now: string
) {
  allow(person, 'task.review', found)
  refuseReviewed(found)
  refuseStale(person, found, seen)
  await save(tx, person, found, 'reviewed', now, { reviewedAt: now, reviewedBy: person.id })
}

export async function undoReview(
  tx: Writer,
  person: Person,
  found: FoundTask,
  seen: number | undefined,
  now: string
) {
  allow(person, 'task.review', found)
  if (found.row.reviewedAt === null) return
  refuseStale(person, found, seen)
  await save(tx, person, found, 'unreviewed', now, { reviewedAt: null, reviewedBy: null })
}

/** Whoever prepared it stays named, so that it is known to have come back. */
export async function sendTaskBack(
  tx: Writer,
  person: Person,
  found: FoundTask,
  { text, version }: { text: string; version?: number },
  now: string
) {
  allow(person, 'task.review', found)
  refuseReviewed(found)
  refuseStale(person, found, version)
  await insertNote(tx, person, found, text, now)
  await save(tx, person, found, 'sentBack', now, { preparedAt: null })
}

function refuseReviewed({ row: { reviewedBy }, name }: FoundTask) {
  if (reviewedBy !== null) throw conflict('task.reviewedAlready', name(reviewedBy))
}
