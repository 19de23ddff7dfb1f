import { eq } from 'drizzle-orm'
import { bridgeQuestions } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict } from '../http/problem.ts'
import type { FoundQuestion } from './find.ts'
import { allowAfter } from './may.ts'
import { noteQuestion } from './note-question.ts'

/** The giver is asked after all. */
export async function callGiver(tx: Writer, person: Person, found: FoundQuestion, now: string) {
  allowAfter(person, found.bridge)
  refuseRemoved(found)
  if (found.row.calledAt !== null) return
  await tx
    .update(bridgeQuestions)
    .set({ calledAt: now })
    .where(eq(bridgeQuestions.id, found.row.id))
  await noteQuestion(tx, person, found.row, 'called', now)
}

/**
 * What the giver says to it: in the giver's hand, or written down by whoever called. Asked for or
 * not, the giver was needed: it counts as a call.
 */
export async function answerQuestion(
  tx: Writer,
  person: Person,
  found: FoundQuestion,
  { answer, minutes = null }: { answer: string; minutes?: number | null },
  now: string
) {
  allowAfter(person, found.bridge)
  refuseRemoved(found)
  const calledAt = found.row.calledAt ?? now
  await tx
    .update(bridgeQuestions)
    .set({ answer: answer.trim(), minutes, calledAt })
    .where(eq(bridgeQuestions.id, found.row.id))
  await noteQuestion(tx, person, found.row, 'questionAnswered', now)
}

export function refuseRemoved({ row }: FoundQuestion) {
  if (row.removedAt !== null) throw conflict('question.removed')
}
