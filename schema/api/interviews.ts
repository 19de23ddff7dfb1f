import { Type, type Static } from 'typebox'
import {
  ADOPTIONS,
  CASE_GAPS,
  LANGUAGES,
  NARROWINGS,
  PROBES,
  TEXT_MAX,
  TITLE_MAX
} from '../words.ts'
import { Id } from './bridges.ts'
import { CaseNumber } from './cases.ts'
import { Instant, Day, May, nullable, optional, PersonRef } from './common.ts'
import { RequiredText } from './content.ts'
import { route } from './route.ts'

/** A case or an item, as a question names it. */
const about = {
  case: nullable(CaseNumber),
  item: nullable(Type.String()),
  title: nullable(Type.String()),
  language: nullable(Type.Enum([...LANGUAGES]))
}

/** What an answer became. */
export const Adoption = Type.Object({
  id: Type.String(),
  kind: Type.Enum([...ADOPTIONS]),
  case: nullable(CaseNumber),
  item: nullable(Type.String()),
  text: Type.String({ description: 'The words that were taken over' }),
  by: PersonRef,
  at: Instant
})
export type Adoption = Static<typeof Adoption>

/** The last time that the giver had to do with it, as a question leans on it. */
export const LastTime = Type.Object({
  on: Day,
  entity: nullable(Type.String()),
  minutes: nullable(Type.Integer())
})
export type LastTime = Static<typeof LastTime>

export const InterviewQuestion = Type.Object({
  id: Type.String(),
  probe: Type.Enum([...PROBES]),
  gap: nullable(Type.Enum([...CASE_GAPS], { description: 'What is missing, that it aims at' })),
  ...about,
  text: Type.String({ description: 'Of an own question; empty for a probe' }),
  narrow: nullable(
    Type.Enum([...NARROWINGS], { description: 'It asks again, closer, after a thin answer' })
  ),
  lastTime: nullable(LastTime),
  answer: Type.String({ description: 'Markdown' }),
  answeredAt: nullable(Instant),
  typedBy: nullable(PersonRef),
  skippedAt: nullable(Instant),
  adoptions: Type.Array(Adoption),
  becomes: Type.Array(Type.Enum([...ADOPTIONS]), {
    description: 'What the reader may make of the answer'
  })
})
export type InterviewQuestion = Static<typeof InterviewQuestion>

/** What is missing in one case, or of one item. */
export const GapsOf = Type.Object({
  ...about,
  onMap: Type.Boolean(),
  open: Type.Array(Type.Enum([...CASE_GAPS])),
  closed: Type.Array(Type.Enum([...CASE_GAPS]), {
    description: 'Missing when the interview began, there now'
  })
})
export type GapsOf = Static<typeof GapsOf>

export const Interview = Type.Object({
  bridge: Type.String(),
  giver: PersonRef,
  receiver: PersonRef,
  startedAt: nullable(Instant),
  /** When nothing was left to be asked. */
  finishedAt: nullable(Instant),
  now: nullable(InterviewQuestion),
  toCome: Type.Integer({ description: 'Questions that are still planned' }),
  done: Type.Array(InterviewQuestion, {
    description: 'Answered or skipped, the latest first'
  }),
  gaps: Type.Object({
    found: Type.Integer({ description: 'When the interview began' }),
    closed: Type.Integer({ description: 'Of these' }),
    left: Type.Integer({ description: 'Of these' }),
    since: Type.Integer({ description: 'Those that came since' }),
    of: Type.Array(GapsOf, { description: 'The hardest first, those on the map before the rest' })
  }),
  may: May
})
export type Interview = Static<typeof Interview>

const strict = { additionalProperties: false }

export const OwnQuestion = Type.Object(
  { text: RequiredText, case: optional(CaseNumber), item: optional(Id) },
  strict
)
export type OwnQuestion = Static<typeof OwnQuestion>

export const Answer = Type.Object(
  {
    answer: RequiredText,
    before: Type.Optional(
      Type.String({ maxLength: TEXT_MAX, description: 'As the sender saw it; left out: none' })
    )
  },
  strict
)
export type Answer = Static<typeof Answer>

export const NewAdoption = Type.Object(
  {
    kind: Type.Enum([...ADOPTIONS]),
    text: RequiredText,
    name: Type.Optional(
      Type.String({ maxLength: TITLE_MAX, description: 'Title of a case or an item; who to call' })
    )
  },
  strict
)
export type NewAdoption = Static<typeof NewAdoption>

const params = Type.Object({ id: Id })

export const interviewRoutes = {
  read: route('GET', '/api/bridges/:id/interview', 'bridge.read', {
    summary: 'The interview of a bridge: what it asks now, what was answered, which gaps are left',
    params,
    response: { 200: Interview }
  }),
  ask: route('POST', '/api/bridges/:id/interview', 'bridge.interview', {
    summary: 'Begin the interview, or go on with its next question',
    params,
    response: { 201: Interview }
  }),
  askOwn: route('POST', '/api/bridges/:id/interview/questions', 'bridge.interview', {
    summary: 'Put a question of one’s own; it is asked next',
    params,
    body: OwnQuestion,
    response: { 201: Interview }
  }),
  answer: route('PUT', '/api/interview-questions/:id/answer', 'bridge.interview', {
    summary: 'Write down the giver’s answer, or say it in other words',
    params,
    body: Answer,
    response: { 200: Interview }
  }),
  skip: route('POST', '/api/interview-questions/:id/skip', 'bridge.interview', {
    summary: 'Not now: the question comes back at the end, once',
    params,
    response: { 201: Interview }
  }),
  unskip: route('DELETE', '/api/interview-questions/:id/skip', 'bridge.interview', {
    summary: 'Ask it now after all',
    params,
    response: { 200: Interview }
  }),
  adopt: route('POST', '/api/interview-questions/:id/adoptions', 'bridge.interview', {
    summary: 'Make something of an answer: words of its case, a new case, an item on the map',
    params,
    body: NewAdoption,
    response: { 201: Interview }
  }),
  takeBack: route('DELETE', '/api/adoptions/:id', 'bridge.interview', {
    summary: 'Take back what became of an answer, where it still stands as it was taken over',
    params,
    response: { 200: Interview }
  })
}
