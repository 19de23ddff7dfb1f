import { Type, type Static } from 'typebox'
import { REASON_MAX, TEXT_MAX } from '../words.ts'
import { Id } from './bridges.ts'
import { Case, CaseDraft } from './cases.ts'
import { Day, Instant, list, May, nullable, optional, PersonRef } from './common.ts'
import { Occurrence, OccurrenceDraft } from './occurrences.ts'
import { route } from './route.ts'

/** Days on which the giver counts as away. */
export const EmptyChair = Type.Object({
  id: Type.String(),
  bridge: Type.String(),
  from: Day,
  to: Day,
  madeBy: PersonRef,
  state: Type.Enum(['coming', 'now', 'over']),
  may: May
})
export type EmptyChair = Static<typeof EmptyChair>

const Named = Type.Object({
  id: Type.String(),
  title: Type.String(),
  language: nullable(Type.String({ description: 'Of the title, where it is that of a case' }))
})

/** What the receiver would have asked, or did ask. */
export const BridgeQuestion = Type.Object({
  id: Type.String(),
  bridge: Type.String(),
  chair: nullable(Type.String({ description: 'id of the days on which it came up' })),
  item: nullable(Named),
  text: Type.String(),
  askedOn: Day,
  by: PersonRef,
  at: Instant,
  called: nullable(Instant),
  minutes: nullable(Type.Integer({ description: 'That the giver spent on it' })),
  answer: Type.String({ description: 'Markdown' }),
  becameItem: nullable(Named),
  becameCase: nullable(Named),
  settled: nullable(Type.Object({ by: PersonRef, at: Instant })),
  open: Type.Boolean({ description: 'Nothing has come of it yet, and nobody has answered' }),
  may: May
})
export type BridgeQuestion = Static<typeof BridgeQuestion>

/** How often the giver was called in a month, and on what. */
export const CallBackMonth = Type.Object({
  month: Type.String({ description: '2026-11' }),
  minutes: Type.Integer(),
  questions: Type.Array(Type.String(), { description: 'ids' })
})
export type CallBackMonth = Static<typeof CallBackMonth>

/** Days that would do: of the next close, or of the month in which the plan wants it. */
export const ProposedDays = Type.Object({
  from: Day,
  to: Day,
  period: Type.String(),
  because: Type.Enum(['nextClose', 'plan'])
})
export type ProposedDays = Static<typeof ProposedDays>

export const Questions = Type.Object({
  today: Day,
  chairs: Type.Array(EmptyChair, { description: 'The earliest first' }),
  items: Type.Array(BridgeQuestion, { description: 'The latest first' }),
  callBacks: Type.Array(CallBackMonth, { description: 'Up to this month, the earliest first' }),
  proposed: Type.Array(ProposedDays),
  may: May
})
export type Questions = Static<typeof Questions>

/** Where a case came from, as far as the reader sees the bridge. */
export const CaseQuestion = Type.Object({
  id: Type.String(),
  bridge: Type.String(),
  giver: PersonRef,
  receiver: PersonRef,
  askedOn: Day
})
export type CaseQuestion = Static<typeof CaseQuestion>

const strict = { additionalProperties: false }
const byId = Type.Object({ id: Id })
const QuestionText = Type.String({ minLength: 1, maxLength: REASON_MAX, pattern: '\\S' })
const Minutes = optional(Type.Integer({ minimum: 1, maximum: 1440 }))
const Answer = Type.String({ maxLength: TEXT_MAX })
const CaseName = Type.String({ pattern: '^EX-[1-9][0-9]{0,8}$' })

export const NewQuestion = Type.Object(
  {
    text: QuestionText,
    item: optional(Id),
    called: Type.Optional(Type.Boolean({ description: 'The giver was called' })),
    askedOn: Type.Optional(Day),
    minutes: Minutes,
    answer: Type.Optional(Answer)
  },
  strict
)
export type NewQuestion = Static<typeof NewQuestion>

const ById = { params: byId, response: { 200: BridgeQuestion } }
const Made = { params: byId, response: { 201: BridgeQuestion } }

export const questionRoutes = {
  list: route('GET', '/api/bridges/:id/questions', 'bridge.read', {
    summary: 'Days without the giver, questions, and how often the giver was called',
    params: byId,
    response: { 200: Questions }
  }),
  ask: route('POST', '/api/bridges/:id/questions', 'bridge.after', {
    summary:
      'Write a question down; `called`: the giver was called, which can be after the end too',
    body: NewQuestion,
    ...Made
  }),
  setChair: route('POST', '/api/bridges/:id/empty-chairs', 'bridge.edit', {
    summary: 'Choose days on which the giver counts as away',
    params: byId,
    body: Type.Object({ from: Day, to: Day }, strict),
    response: { 201: EmptyChair }
  }),
  cancelChair: route('DELETE', '/api/empty-chairs/:id', 'bridge.edit', {
    summary: 'These days are not to be; what was asked on them stays',
    params: byId,
    response: { 200: EmptyChair }
  }),
  reword: route('PATCH', '/api/bridge-questions/:id', 'bridge.after', {
    summary: 'Reword my question, or say what on the map it is about',
    body: Type.Object({ text: Type.Optional(QuestionText), item: optional(Id) }, strict),
    ...ById
  }),
  call: route('POST', '/api/bridge-questions/:id/call', 'bridge.after', {
    summary: 'Ask the giver after all',
    ...Made
  }),
  answer: route('PUT', '/api/bridge-questions/:id/answer', 'bridge.after', {
    summary: 'The giver’s answer, in whoever’s hand, and the minutes that it took',
    body: Type.Object({ answer: Answer, minutes: Minutes }, strict),
    ...ById
  }),
  toItem: route('POST', '/api/bridge-questions/:id/item', 'bridge.edit', {
    summary: 'It becomes an item, or belongs to one that is on the map',
    body: Type.Object(
      {
        item: optional(Id),
        title: Type.Optional(Type.String({ maxLength: REASON_MAX }))
      },
      strict
    ),
    ...Made
  }),
  toCase: route('PUT', '/api/bridge-questions/:id/case', 'bridge.after', {
    summary: 'This case answers it',
    body: Type.Object({ case: CaseName }, strict),
    ...ById
  }),
  logCase: route('POST', '/api/bridge-questions/:id/case', 'bridge.after', {
    summary: 'Log an exception that answers it: the case and the link to it, in one request',
    params: byId,
    body: CaseDraft,
    response: { 201: Case }
  }),
  sameAgain: route('POST', '/api/bridge-questions/:id/occurrence', 'bridge.after', {
    summary: 'This case answers it, and it has happened again',
    params: byId,
    body: Type.Object({ ...OccurrenceDraft.properties, case: CaseName }, strict),
    response: { 201: Occurrence }
  }),
  settle: route('POST', '/api/bridge-questions/:id/settlement', 'bridge.after', {
    summary: 'Nothing has to come of it',
    ...Made
  }),
  reopen: route('DELETE', '/api/bridge-questions/:id/settlement', 'bridge.after', {
    summary: 'It is open again, whatever it had become',
    ...ById
  }),
  remove: route('POST', '/api/bridge-questions/:id/removal', 'bridge.after', {
    summary: 'Remove my question',
    ...Made
  }),
  restore: route('DELETE', '/api/bridge-questions/:id/removal', 'bridge.after', {
    summary: 'Take the removal back',
    ...ById
  }),
  ofCase: route('GET', '/api/cases/:number/bridge-questions', 'case.read', {
    summary: 'The questions on my bridges that this case came from or answers',
    params: Type.Object({ number: CaseName }),
    response: { 200: list(CaseQuestion) }
  })
}
