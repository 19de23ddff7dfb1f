import { Type, type Static } from 'typebox'
import { CASE_STATES, LANGUAGES, REVIEW_MONTHS_MAX } from '../words.ts'
import { Question, Trust } from './cases.ts'
import { Day, Instant, nullable, PersonRef } from './common.ts'
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
  author: PersonRef,
  revisedBy: PersonRef,
  failures: Type.Array(
    Type.Object({ occurrence: Type.String(), by: PersonRef, at: Instant, note: Type.String() })
  ),
  trust: Trust,
  missing: Type.Array(Type.String(), { description: 'Fields that validation needs' }),
  question: nullable(Question),
  may: Type.Array(Type.String())
})
export type ReviewItem = Static<typeof ReviewItem>

export const Reviews = Type.Object({
  items: Type.Array(ReviewItem, { description: 'Mine to judge, the most pressing first' }),
  waiting: Type.Array(ReviewItem, { description: 'Sent back; an answer is awaited' }),
  others: Type.Array(ReviewItem, { description: 'I wrote it, so somebody else has to look' })
})
export type Reviews = Static<typeof Reviews>

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
  })
}
