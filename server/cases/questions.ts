import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Question } from '#schema/api/cases.ts'
import { alias } from '#schema/dialect.ts'
import { people, questions } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { conflict, notFound } from '../http/problem.ts'
import type { Found } from './find.ts'
import { allow } from './may.ts'

/** Sends a case back with a question: it leaves the queue until that is answered. */
export async function askQuestion(
  tx: Writer,
  person: Person,
  found: Found,
  text: string,
  now: string
) {
  allow(person, 'case.ask', found)
  const { number, head } = found.row
  await tx.insert(questions).values({
    caseNumber: number,
    revision: head,
    askedBy: person.id,
    text: text.trim(),
    askedAt: now
  })
  await note(tx, { by: person.id, verb: 'asked', kind: 'case', subject: number, at: now })
}

export async function answerQuestion(
  tx: Writer,
  person: Person,
  found: Found,
  { id, text }: { id: string; text: string },
  now: string
) {
  allow(person, 'case.answer', found)
  const { number } = found.row
  const isIt = and(eq(questions.id, id), eq(questions.caseNumber, number))
  const [question] = await tx.select().from(questions).where(isIt)
  if (!question) throw notFound()
  if (question.answeredAt) throw conflict('case.answeredAlready')
  await tx
    .update(questions)
    .set({ answer: text.trim(), answeredBy: person.id, answeredAt: now })
    .where(isIt)
  await note(tx, { by: person.id, verb: 'answered', kind: 'case', subject: number, at: now })
}

/** Waits for an answer: none was given in words, and no newer revision was written. */
export const isAwaited = ({ answer, revision }: Question, head: number) =>
  answer === null && revision === head

const answerers = alias(people, 'answerers')

/** The questions of some cases, the oldest first. */
export async function findQuestions(read: Reader, numbers: number[]) {
  const byCase = new Map<number, Question[]>(numbers.map((number) => [number, []]))
  if (!numbers.length) return byCase
  const rows = await read
    .select({
      number: questions.caseNumber,
      id: questions.id,
      by: { id: people.id, name: people.name },
      text: questions.text,
      at: questions.askedAt,
      revision: questions.revision,
      answer: questions.answer,
      answeredBy: { id: answerers.id, name: answerers.name },
      answeredAt: questions.answeredAt
    })
    .from(questions)
    .innerJoin(people, eq(people.id, questions.askedBy))
    .leftJoin(answerers, eq(answerers.id, questions.answeredBy))
    .where(inArray(questions.caseNumber, numbers))
    .orderBy(asc(questions.askedAt), asc(questions.id))
  for (const { number, ...question } of rows) byCase.get(number)?.push(question)
  return byCase
}
