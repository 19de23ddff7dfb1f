import { Type, type Static } from 'typebox'
import { CASE_STATES, LANGUAGES, REVIEW_MONTHS_MAX } from '../words.ts'
import { CaseNumber, Question, Trust } from './cases.ts'
import { Day, Instant, list, May, Nothing, nullable, PersonRef } from './common.ts'
import { Process } from './organisation.ts'
import { route } from './route.ts'

export const REVIEW_REASONS = ['unvalidated', 'newer', 'failed', 'due'] as const

/** A case that asks for an expert's eyes, and why. */
export const ReviewItem = Type.Object({
  number: Type.String(),
  title: Type.String(),
  language: Type.Enum([...LANGUAGES]),
  process: nullable(Type.String()),
  state: Type.Enum([...CASE_STATES]),
  reason: Type.Enum([...REVIEW_REASONS], {
    description:
      'unvalidated: solved, never checked; newer: a newer revision waits; failed: people report that it does not work; due: the day has come'
  }),
  since: Instant,
  reviewBy: nullable(Day),
  head: Type.Integer(),
  published: Type.Integer({ description: 'What readers get' }),
  author: PersonRef,
  revisedBy: PersonRef,
  failures: Type.Array(
    Type.Object({ occurrence: Type.String(), by: PersonRef, at: Instant, note: Type.String() })
  ),
  trust: Trust,
  missing: Type.Array(Type.String(), { description: 'Fields that validation needs' }),
  question: nullable(Question),
  may: May
})
export type ReviewItem = Static<typeof ReviewItem>

export const Reviews = Type.Object({
  items: Type.Array(ReviewItem, { description: 'Mine to judge, the most pressing first' }),
  waiting: Type.Array(ReviewItem, { description: 'Sent back; an answer is awaited' }),
  others: Type.Array(ReviewItem, { description: 'I wrote it, so somebody else has to look' }),
  nextDue: nullable(Day)
})
export type Reviews = Static<typeof Reviews>

/** How often the cases of a process are reviewed, where the reader may say so. */
export const Interval = Type.Object({
  process: Type.String(),
  reviewEveryMonths: nullable(Type.Integer({ description: 'Set here; null: as above it' })),
  reviewMonths: Type.Integer({ description: 'What holds: set here, above, or the usual' }),
  above: Type.Integer({ description: 'What would hold if nothing were set here' }),
  cases: Type.Integer({ description: 'Validated cases that go by what holds here' })
})
export type Interval = Static<typeof Interval>

export const reviewRoutes = {
  queue: route('GET', '/api/reviews', 'member', {
    summary: 'What an expert is asked to check: new solutions, reviews due, failed reports',
    response: { 200: Reviews }
  }),
  interval: route('PATCH', '/api/processes/:code', 'process.setReview', {
    summary: 'How often the cases of a process are reviewed; null: as the process above it',
    params: Type.Object({ code: Type.String({ maxLength: 100 }) }),
    body: Type.Object(
      {
        reviewEveryMonths: nullable(Type.Integer({ minimum: 1, maximum: REVIEW_MONTHS_MAX }))
      },
      { additionalProperties: false }
    ),
    response: { 200: Process }
  }),
  intervals: route('GET', '/api/reviews/intervals', 'member', {
    summary: 'The processes whose review interval I may set, parents first',
    response: { 200: list(Interval) }
  }),
  takeBackQuestion: route('DELETE', '/api/cases/:number/questions/:id', 'case.ask', {
    summary: 'Take back a question that I asked a moment ago and nobody has answered',
    params: Type.Object({ number: CaseNumber, id: Type.String({ maxLength: 64 }) }),
    response: { 204: Nothing }
  })
}
