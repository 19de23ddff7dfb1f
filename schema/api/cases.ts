import { Type, type Static } from 'typebox'
import {
  CASE_STATES,
  LANGUAGES,
  LIST_MAX,
  REASON_MAX,
  TRANSITIONS,
  VISIBILITIES
} from '../words.ts'
import { Day, Instant, Line, May, nullable, optional, PersonRef } from './common.ts'
import { CaseContent, contentFields, Minutes, Step, Text } from './content.ts'
import { OccurrenceFields } from './occurrences.ts'
import { route } from './route.ts'

export const CaseNumber = Type.String({
  pattern: '^EX-[1-9][0-9]{0,8}$',
  description: 'EX-1042'
})
const Number_ = CaseNumber
const params = Type.Object({ number: Number_ })
export const Reason = Type.String({ minLength: 1, maxLength: REASON_MAX, pattern: '\\S' })

/** Sent back by a reviewer: what has to be answered, in words or by a new revision. */
export const Question = Type.Object({
  id: Type.String(),
  by: PersonRef,
  text: Type.String(),
  at: Instant,
  revision: Type.Integer({ description: 'The revision that it asks about' }),
  answer: nullable(Type.String()),
  answeredBy: nullable(PersonRef),
  answeredAt: nullable(Instant)
})
export type Question = Static<typeof Question>

/** Trust, counted from the closed occurrences that the reader may see (product.md). */
export const Trust = Type.Object({
  uses: Type.Integer({ description: 'Closed occurrences, the first included' }),
  worked: Type.Integer({ description: 'Of these, worked or adapted' }),
  minutes: nullable(Type.Integer({ description: 'Median without the first' })),
  firstMinutes: nullable(Type.Integer()),
  lastUsedAt: nullable(Instant),
  lastEntity: nullable(Type.String()),
  helped: Type.Integer({ description: 'Different people other than the author who closed one' }),
  minutesSaved: Type.Integer({ description: 'Sum of first − each later one, never below zero' })
})
export type Trust = Static<typeof Trust>

export const Case = Type.Object({
  number: Number_,
  state: Type.Enum([...CASE_STATES]),
  language: Type.Enum([...LANGUAGES]),
  visibility: Type.Enum([...VISIBILITIES]),
  audience: Type.Object({
    units: Type.Array(Type.String()),
    people: Type.Array(PersonRef)
  }),
  ...CaseContent.properties,
  /** Those of its links that the reader may see, with their titles. */
  linked: Type.Array(Type.Object({ number: Number_, title: Type.String() })),
  entities: Type.Array(Type.String(), { description: 'Where it occurred, most often first' }),
  author: PersonRef,
  owner: PersonRef,
  revision: Type.Integer({ description: 'The revision shown' }),
  revisedBy: PersonRef,
  revisedAt: Instant,
  head: Type.Integer({ description: 'The newest revision' }),
  published: Type.Integer({ description: 'What readers get' }),
  createdAt: Instant,
  updatedAt: Instant,
  solvedAt: nullable(Instant),
  checkedBy: nullable(PersonRef),
  checkedAt: nullable(Instant),
  reviewEveryMonths: nullable(Type.Integer()),
  reviewBy: nullable(Day),
  reviewDue: Type.Boolean(),
  withdrawn: Type.Boolean(),
  /** Where its number leads; null too when the reader may not see that case. */
  supersededBy: nullable(Type.Object({ number: Number_, title: Type.String() })),
  merged: Type.Boolean({ description: 'Superseded by being merged into the other' }),
  /** Cases whose numbers lead here, as far as the reader may see them. */
  supersedes: Type.Array(
    Type.Object({ number: Number_, title: Type.String(), merged: Type.Boolean() })
  ),
  questions: Type.Array(Question, { description: 'Oldest first' }),
  /** What the reader did last and may simply take back. */
  takeBack: nullable(Type.Object({ transition: Type.String(), kind: Type.Enum([...TRANSITIONS]) })),
  trust: Trust,
  may: May
})
export type Case = Static<typeof Case>

const caseFields = Type.Partial(
  Type.Object({
    ...contentFields,
    language: Type.Enum([...LANGUAGES]),
    visibility: Type.Enum([...VISIBILITIES]),
    units: Type.Array(Line, { maxItems: LIST_MAX }),
    people: Type.Array(Line, { maxItems: LIST_MAX }),
    owner: Line
  })
).properties

export const CaseDraft = Type.Object(
  {
    ...caseFields,
    title: contentFields.title,
    symptom: contentFields.symptom,
    ...OccurrenceFields,
    minutes: optional(Minutes)
  },
  { additionalProperties: false }
)
export type CaseDraft = Static<typeof CaseDraft>

export const CaseChange = Type.Object(
  { ...caseFields, reason: Type.Optional(Type.String({ maxLength: REASON_MAX })) },
  { additionalProperties: false }
)
export type CaseChange = Static<typeof CaseChange>

const { steps: _steps, title: _title, symptom: _symptom, ...rest } = caseFields
export const Resolution = Type.Object(
  {
    ...rest,
    title: Type.Optional(contentFields.title),
    symptom: Type.Optional(contentFields.symptom),
    steps: Type.Array(Step, { minItems: 1, maxItems: LIST_MAX }),
    entity: optional(Line),
    minutes: optional(Minutes),
    helpedBy: optional(Line)
  },
  { additionalProperties: false }
)
export type Resolution = Static<typeof Resolution>

export const Revision = Type.Object({
  revision: Type.Integer(),
  author: PersonRef,
  reason: Type.String(),
  restores: nullable(Type.Integer({ description: 'The revision that it brought back' })),
  createdAt: Instant
})

export const Transition = Type.Object({
  kind: Type.Enum([...TRANSITIONS]),
  by: PersonRef,
  reason: Type.String(),
  revision: Type.Integer(),
  other: nullable(Type.Object({ number: Number_, title: Type.String() })),
  takenBack: Type.Boolean(),
  at: Instant
})

export const caseRoutes = {
  log: route('POST', '/api/cases', 'case.log', {
    summary: 'Log an exception: a new case with its first occurrence',
    body: CaseDraft,
    response: { 201: Case }
  }),
  read: route('GET', '/api/cases/:number', 'case.read', {
    summary: 'Read a case: the published revision, or another for those who may edit',
    params,
    querystring: Type.Object({
      revision: Type.Optional(Type.String({ pattern: '^(head|[1-9][0-9]{0,5})$' }))
    }),
    response: { 200: Case }
  }),
  change: route('PATCH', '/api/cases/:number', 'case.edit', {
    summary: 'Change a case; If-Match carries the head that the change was made on',
    params,
    body: CaseChange,
    response: { 200: Case }
  }),
  history: route('GET', '/api/cases/:number/history', 'case.read', {
    summary: 'Revisions and changes of state, newest first',
    params,
    response: {
      200: Type.Object({
        revisions: Type.Array(Revision),
        transitions: Type.Array(Transition)
      })
    }
  }),
  resolve: route('POST', '/api/cases/:number/resolution', 'case.solve', {
    summary: 'Write up how it was solved; closes the first occurrence as worked',
    params,
    body: Resolution,
    response: { 201: Case }
  }),
  validate: route('POST', '/api/cases/:number/validation', 'case.validate', {
    summary: 'Validate: a second pair of eyes has checked it',
    params,
    body: Type.Object(
      {
        note: Type.Optional(Text),
        reviewEveryMonths: Type.Optional(Type.Integer({ minimum: 1, maximum: 60 }))
      },
      { additionalProperties: false }
    ),
    response: { 201: Case }
  }),
  confirm: route('POST', '/api/cases/:number/confirmation', 'case.confirm', {
    summary: 'Still true: clears "review due" without a new revision',
    params,
    body: Type.Object({ note: Type.Optional(Text) }, { additionalProperties: false }),
    response: { 201: Case }
  }),
  reopen: route('POST', '/api/cases/:number/reopening', 'case.reopen', {
    summary: 'Reopen a solved or validated case, with a reason',
    params,
    body: Type.Object({ reason: Reason }, { additionalProperties: false }),
    response: { 201: Case }
  }),
  withdraw: route('POST', '/api/cases/:number/withdrawal', 'case.withdraw', {
    summary: 'Withdraw a mistaken log while nobody has used it',
    params,
    body: Type.Object(
      { reason: Type.Optional(Type.String({ maxLength: REASON_MAX })) },
      { additionalProperties: false }
    ),
    response: { 201: Case }
  }),
  restore: route('DELETE', '/api/cases/:number/withdrawal', 'case.withdraw', {
    summary: 'Take a withdrawal back',
    params,
    response: { 200: Case }
  })
}
