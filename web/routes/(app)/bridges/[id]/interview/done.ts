import type { Interview, InterviewQuestion } from '#schema/api/interviews.ts'

export const answeredOf = ({ done }: Interview) =>
  done.filter(({ answeredAt }) => answeredAt !== null)

/** What came back and was answered then is not put off any more. */
export function putOffOf(of: Interview): InterviewQuestion[] {
  const others = [...answeredOf(of), ...(of.now ? [of.now] : [])]
  return of.done.filter((it) => it.answeredAt === null && !others.some((one) => same(one, it)))
}

/** Answers that have become nothing yet. */
export const unusedOf = (of: Interview) =>
  answeredOf(of).filter(({ adoptions }) => adoptions.length === 0)

export const isFinished = (of: Interview) =>
  of.startedAt !== null && of.now === null && of.toCome === 0 && of.done.length > 0

export const idOf = ({ id }: InterviewQuestion) => `answer-${id}`

const same = (a: InterviewQuestion, b: InterviewQuestion) =>
  a.probe === b.probe && a.text === b.text && a.case === b.case && a.item === b.item
