import { and, asc, eq, gte, isNull } from 'drizzle-orm'
import { VERDICTS } from '#schema/api/notices.ts'
import { cases, questions, transitions } from '#schema/tables/index.ts'
import type { Transition } from '#schema/words.ts'
import type { Reader } from '../database/database.ts'
import { each, type Deed, type Telling } from './telling.ts'

/** Asked, answered, judged, opened again: whoever wrote the case or answers for it. */
export async function fromCase(read: Reader, deed: Deed): Promise<Telling[]> {
  const { verb, person: by, at } = deed
  const number = Number(deed.subject)
  const [row] = await read.select().from(cases).where(eq(cases.number, number))
  if (!row || by === null) return []
  const its = each(row.author, row.owner)
  const telling = { by, at, caseNumber: number }
  if (verb === 'asked') {
    const [asked] = await read
      .select({ id: questions.id })
      .from(questions)
      .where(
        and(eq(questions.caseNumber, number), eq(questions.askedBy, by), eq(questions.askedAt, at))
      )
    if (!asked) return []
    const about = { source: `question:${asked.id}`, details: { fact: asked.id } }
    return its.map((person) => ({ ...telling, ...about, person, kind: 'case.asked' }))
  }
  if (verb === 'answered') {
    const [answered] = await read
      .select({ id: questions.id, askedBy: questions.askedBy })
      .from(questions)
      .where(
        and(
          eq(questions.caseNumber, number),
          eq(questions.answeredBy, by),
          eq(questions.answeredAt, at)
        )
      )
    if (!answered) return []
    const { id, askedBy: person } = answered
    return [{ ...telling, person, kind: 'case.answered', source: `answer:${id}`, answers: true }]
  }
  const judged = VERDICTS.find((it) => it === verb)
  if (!judged && verb !== 'reopened') return []
  const fact = await transitionOf(read, deed, number)
  if (!fact) return []
  const details = { fact, ...(judged && { verdict: judged }) }
  const kind = judged ? 'case.judged' : 'case.reopened'
  return its.map((person) => ({
    ...telling,
    ...{ person, kind, details, source: `transition:${fact}` }
  }))
}

/** Its clock may be a little ahead (cases/note-transition.ts); none if it was taken back. */
async function transitionOf(read: Reader, { verb, person, at }: Deed, number: number) {
  const [found] = await read
    .select({ id: transitions.id })
    .from(transitions)
    .where(
      and(
        eq(transitions.caseNumber, number),
        eq(transitions.kind, verb as Transition),
        eq(transitions.by, person ?? ''),
        gte(transitions.at, at),
        isNull(transitions.takenBackAt)
      )
    )
    .orderBy(asc(transitions.at))
    .limit(1)
  return found?.id
}
