import type { Question } from '#schema/api/cases.ts'
import type { Output } from '#lib/api.ts'

type History = Output<'GET /api/cases/:number/history'>
type Transition = History['transitions'][number]

export interface Entry {
  key: string
  at: string
  who: string
  reason: string
  revision: number
  /** What became of the case, or `question`; absent for a new version. */
  kind?: Transition['kind'] | 'question'
  /** The case that it was replaced by, or merged into. */
  other?: Transition['other']
  takenBack?: boolean
  /** The version that this one brought back. */
  restores?: number | null
  question?: Question
  /** The first version after a question that nobody answered in words. */
  answeredBy?: number
}

/** Versions, changes of state and questions in one list, newest first. */
export function inOrder({ revisions, transitions }: History, questions: Question[] = []): Entry[] {
  const newest = Math.max(...revisions.map(({ revision }) => revision))
  const entries: Entry[] = [
    ...revisions.map(({ revision, author, reason, restores, createdAt }) => ({
      ...{ key: `r${revision}`, at: createdAt, who: author.name, reason, revision, restores }
    })),
    ...transitions.map(({ kind, by, reason, revision, other, takenBack, at }, index) => ({
      ...{ key: `t${index}`, at, who: by.name, reason, revision, kind, other, takenBack }
    })),
    ...questions.map((question) => ({
      key: `q${question.id}`,
      at: question.at,
      who: question.by.name,
      reason: question.text,
      revision: question.revision,
      kind: 'question' as const,
      question,
      answeredBy:
        question.answer === null && newest > question.revision ? question.revision + 1 : undefined
    }))
  ]
  return entries.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}
