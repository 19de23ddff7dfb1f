import { and, eq } from 'drizzle-orm'
import { questions } from '#schema/tables/index.ts'
import { TAKE_BACK_MINUTES } from '#schema/words.ts'
import { note } from '../activity/note.ts'
import type { Found } from '../cases/find.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, forbidden } from '../http/problem.ts'

/** As if it had never been asked: as quickly as a change of state, and before anybody answers. */
export async function takeQuestionBack(
  tx: Writer,
  person: Person,
  { row }: Found,
  id: string,
  now: string
) {
  const isIt = and(eq(questions.id, id), eq(questions.caseNumber, row.number))
  const [question] = await tx.select().from(questions).where(isIt)
  if (!question) return
  if (question.askedBy !== person.id) throw forbidden('case.notYourDoing')
  const oldest = new Date(Date.parse(now) - TAKE_BACK_MINUTES * 60_000).toISOString()
  const moved = question.answeredAt !== null || question.revision !== row.head
  if (moved || question.askedAt < oldest) throw conflict('case.tooLateToTakeBack')
  await tx.delete(questions).where(isIt)
  await note(tx, {
    by: person.id,
    verb: 'question taken back',
    kind: 'case',
    subject: row.number,
    at: now
  })
}
