import { eq } from 'drizzle-orm'
import type { Answer } from '#schema/api/interviews.ts'
import { interviewQuestions } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict } from '../http/problem.ts'
import { askNext } from './ask.ts'
import type { FoundQuestion } from './find.ts'
import { allowInterview } from './may.ts'
import { isPending, type QuestionRow } from './rows.ts'

/** Writes down what the giver says, or says it in other words; the next question is asked. */
export async function answerQuestion(
  tx: Writer,
  person: Person,
  { row, bridge }: FoundQuestion,
  { answer, before = '' }: Answer,
  now: string
) {
  allowInterview(person, bridge)
  const text = answer.trim()
  if (row.answer !== before && row.answer !== text) throw conflict('interview.answeredMeanwhile')
  if (row.answer === text) return
  const first = row.answeredAt === null
  const answered = { answer: text, answeredAt: row.answeredAt ?? now, skippedAt: null }
  await save(tx, row, { ...answered, typedBy: person.id })
  await noteQuestion(tx, person, bridge.row.id, row, 'interviewAnswered', now)
  if (first) await askNext(tx, person, bridge, now)
}

/** Not now: something else is asked, and this once more at the end. */
export async function skipQuestion(
  tx: Writer,
  person: Person,
  { row, bridge }: FoundQuestion,
  now: string
) {
  allowInterview(person, bridge)
  if (!isPending(row)) return
  await save(tx, row, { skippedAt: now })
  await noteQuestion(tx, person, bridge.row.id, row, 'interviewSkipped', now)
  await askNext(tx, person, bridge, now)
}

/** It is asked now after all, before everything else. */
export async function unskipQuestion(
  tx: Writer,
  person: Person,
  { row, bridge, rows }: FoundQuestion,
  now: string
) {
  allowInterview(person, bridge)
  if (row.skippedAt === null || row.answeredAt !== null) return
  const first = Math.min(0, ...rows.questions.map(({ position }) => position))
  await save(tx, row, { skippedAt: null, position: first - 1 })
  await noteQuestion(tx, person, bridge.row.id, row, 'interviewAsked', now)
}

const save = (tx: Writer, { id }: QuestionRow, change: Partial<QuestionRow>) =>
  tx.update(interviewQuestions).set(change).where(eq(interviewQuestions.id, id))

export const noteQuestion = (
  tx: Writer,
  { id: by }: Person,
  bridge: string,
  { id: question }: Pick<QuestionRow, 'id'>,
  verb: string,
  at: string,
  details: Record<string, unknown> = {}
) => note(tx, { by, verb, kind: 'bridge', subject: bridge, details: { question, ...details }, at })
