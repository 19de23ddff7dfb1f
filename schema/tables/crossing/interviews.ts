import { index, instant, integer, table, text } from '../../dialect.ts'
import { ADOPTIONS, PROBES, CASE_GAPS } from '../../words.ts'
import { cases } from '../cases.ts'
import { at, id } from '../columns.ts'
import { bridge, item, person } from './columns.ts'

/** Questions to the giver, one at a time, that goes on where it stopped. */
export const interviews = table(
  'interviews',
  {
    id: id(),
    bridge: bridge(),
    startedBy: person().notNull(),
    startedAt: at(),
    finishedAt: instant(),
    version: integer().notNull()
  },
  (row) => [index('interviews_bridge').on(row.bridge, row.startedAt)]
)

/** One question as it was asked, and what was answered: a source that others can point to. */
export const interviewQuestions = table(
  'interview_questions',
  {
    id: id(),
    interview: text()
      .notNull()
      .references(() => interviews.id),
    position: integer().notNull(),
    probe: text({ enum: PROBES }).notNull(),
    /** The gap that it aims at; null: a question that any case deserves. */
    gap: text({ enum: CASE_GAPS }),
    caseNumber: integer().references(() => cases.number),
    item: item(),
    /** An own question; '' where it is a probe, whose words are in every language. */
    text: text().notNull(),
    answer: text().notNull(),
    answeredAt: instant(),
    typedBy: person(),
    skippedAt: instant()
  },
  (row) => [index('interview_questions_interview').on(row.interview, row.position)]
)

/** What an answer became. */
export const adoptions = table(
  'adoptions',
  {
    id: id(),
    question: text()
      .notNull()
      .references(() => interviewQuestions.id),
    kind: text({ enum: ADOPTIONS }).notNull(),
    caseNumber: integer().references(() => cases.number),
    item: item(),
    /** The words that were taken over. */
    text: text().notNull(),
    by: person().notNull(),
    at: at()
  },
  (row) => [
    index('adoptions_question').on(row.question),
    index('adoptions_case').on(row.caseNumber),
    index('adoptions_item').on(row.item)
  ]
)
