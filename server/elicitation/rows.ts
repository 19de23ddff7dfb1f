import { asc, eq, inArray } from 'drizzle-orm'
import { adoptions, interviewQuestions, interviews } from '#schema/tables/index.ts'
import { follow } from '../cases/follow.ts'
import type { Reader } from '../database/database.ts'

export type InterviewRow = typeof interviews.$inferSelect
export type QuestionRow = typeof interviewQuestions.$inferSelect
export type AdoptionRow = typeof adoptions.$inferSelect

/** The interview of a bridge as it was written down, in the order of asking. */
export interface InterviewRows {
  interview: InterviewRow | null
  questions: QuestionRow[]
  adoptions: AdoptionRow[]
}

export async function findRows(read: Reader, bridge: string): Promise<InterviewRows> {
  const [interview] = await read
    .select()
    .from(interviews)
    .where(eq(interviews.bridge, bridge))
    .orderBy(asc(interviews.startedAt))
    .limit(1)
  if (!interview) return { interview: null, questions: [], adoptions: [] }
  const questions = await read
    .select()
    .from(interviewQuestions)
    .where(eq(interviewQuestions.interview, interview.id))
    .orderBy(asc(interviewQuestions.position), asc(interviewQuestions.id))
  const ids = questions.map(({ id }) => id)
  const became = ids.length
    ? await read
        .select()
        .from(adoptions)
        .where(inArray(adoptions.question, ids))
        .orderBy(asc(adoptions.at), asc(adoptions.id))
    : []
  return {
    interview,
    questions: await follow(read, questions),
    adoptions: await follow(read, became)
  }
}

/** Asked, neither answered nor put off. */
export const isPending = ({ answeredAt, skippedAt }: QuestionRow) =>
  answeredAt === null && skippedAt === null

/** About the same, whatever is asked of it. */
export const sameTopic = (
  a: Pick<QuestionRow, 'caseNumber' | 'item'>,
  b: Pick<QuestionRow, 'caseNumber' | 'item'>
) =>
  a.caseNumber === null ? b.caseNumber === null && a.item === b.item : a.caseNumber === b.caseNumber

/** The same question, asked another time. */
export const sameQuestion = (a: QuestionRow, b: QuestionRow) =>
  a.probe === b.probe && a.text === b.text && sameTopic(a, b)

/** Whether it was asked before and answered: it asks again then, closer. */
export const asksCloser = (row: QuestionRow, all: readonly QuestionRow[]) =>
  row.probe !== 'own' && all.some((it) => sameQuestion(it, row) && cameBefore(it, row))

/** Answered before the other one was, if that is answered at all. */
export function cameBefore(it: QuestionRow, other: QuestionRow): boolean {
  if (it.id === other.id || it.answeredAt === null) return false
  if (other.answeredAt === null || it.answeredAt < other.answeredAt) return true
  return it.answeredAt === other.answeredAt && it.position < other.position
}
