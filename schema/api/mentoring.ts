import { Type, type Static } from 'typebox'
import {
  GOAL_STATES,
  GOALS_MAX,
  LANGUAGES,
  MATCH_REASONS,
  MENTOR_PLACES_MAX,
  TEXT_MAX,
  TITLE_MAX
} from '../words.ts'
import { Bridge, Id } from './bridges.ts'
import { Day, Instant, Line, list, May, nullable, optional, PersonRef } from './common.ts'
import { route } from './route.ts'

const Code = Type.String({ minLength: 1, maxLength: 100 })
const Words = Type.String({ maxLength: TEXT_MAX })
const RequiredWords = Type.String({ minLength: 1, maxLength: TEXT_MAX, pattern: '\\S' })
const GoalText = Type.String({ minLength: 1, maxLength: TITLE_MAX, pattern: '\\S' })

/** Why somebody is suggested; the figure, the day and the language that belong to it. */
export const MatchReason = Type.Object({
  reason: Type.Enum([...MATCH_REASONS]),
  count: nullable(Type.Integer({ description: 'Places free, hours apart, mentees now' })),
  of: nullable(Type.Integer({ description: 'Places in all' })),
  day: nullable(Day),
  language: nullable(Type.Enum([...LANGUAGES])),
  process: nullable(Type.String()),
  unit: nullable(Type.String({ description: 'Its name' }))
})
export type MatchReason = Static<typeof MatchReason>

/** Somebody to ask. Single cases are named, for whoever may see them; nobody is counted. */
export const MentorSuggestion = Type.Object({
  person: PersonRef,
  offered: Type.Boolean({ description: 'Has offered to be a mentor' }),
  words: Type.String({ description: 'What they say of themselves' }),
  reasons: Type.Array(MatchReason),
  cases: Type.Array(
    Type.Object({ number: Type.String(), title: Type.String(), language: Type.String() }),
    { description: 'Some that they do alone' }
  ),
  asked: Type.Boolean({ description: 'My request waits for their answer' }),
  may: May
})
export type MentorSuggestion = Static<typeof MentorSuggestion>

export const MentorOffer = Type.Object({
  places: Type.Integer(),
  words: Type.String(),
  processes: Type.Array(Type.String()),
  mentees: Type.Integer({ description: 'Whom I mentor now' }),
  at: Instant
})
export type MentorOffer = Static<typeof MentorOffer>

export const MentorRequest = Type.Object({
  id: Type.String(),
  mentee: PersonRef,
  mentor: PersonRef,
  process: nullable(Type.String()),
  words: Type.String(),
  goals: Type.Array(Type.String()),
  at: Instant,
  state: Type.Enum(['open', 'accepted', 'declined', 'withdrawn']),
  settledAt: nullable(Instant),
  answer: Type.String(),
  bridge: nullable(Type.String()),
  may: May
})
export type MentorRequest = Static<typeof MentorRequest>

/** What concerns me: my offer, whom I asked, who asks me. */
export const MyMentoring = Type.Object({
  offer: nullable(MentorOffer),
  asked: Type.Array(MentorRequest),
  asking: Type.Array(MentorRequest),
  may: May
})
export type MyMentoring = Static<typeof MyMentoring>

export const Goal = Type.Object({
  id: Type.String(),
  text: Type.String(),
  state: Type.Enum([...GOAL_STATES]),
  settledAt: nullable(Instant),
  note: Type.String({ description: 'What the mentee says of how it ended' })
})
export type Goal = Static<typeof Goal>

export const Goals = Type.Object({
  mentor: PersonRef,
  mentee: PersonRef,
  items: Type.Array(Goal),
  may: May
})
export type Goals = Static<typeof Goals>

const Score = Type.Integer({ minimum: 1, maximum: 5 })

/** What one of the two answered. */
export const PulseAnswer = Type.Object({
  useful: Type.Integer({ description: '1 not at all … 5 very' }),
  pace: Type.Integer({ description: '1 too slow … 3 right … 5 too fast' }),
  text: Type.String(),
  at: Instant
})
export type PulseAnswer = Static<typeof PulseAnswer>

const OfOne = Type.Object({
  answered: Type.Boolean(),
  answer: nullable(
    Type.Object(PulseAnswer.properties, {
      description: 'null while there is none, and for everybody but the two'
    })
  )
})

export const Pulse = Type.Object({ dueOn: Day, mentor: OfOne, mentee: OfOne })
export type Pulse = Static<typeof Pulse>

export const Pulses = Type.Object({
  items: Type.Array(Pulse, { description: 'The latest first' }),
  asks: nullable(Type.String({ format: 'date', description: 'The one that I can answer now' })),
  next: nullable(Day),
  side: nullable(Type.Enum(['giver', 'receiver'])),
  may: May
})
export type Pulses = Static<typeof Pulses>

const strict = { additionalProperties: false }

export const NewOffer = Type.Object(
  {
    places: Type.Integer({ minimum: 0, maximum: MENTOR_PLACES_MAX }),
    words: Words,
    processes: Type.Array(Code, { maxItems: 30 })
  },
  strict
)
export type NewOffer = Static<typeof NewOffer>

export const NewRequest = Type.Object(
  {
    mentor: Id,
    process: optional(Line),
    words: RequiredWords,
    goals: Type.Array(Type.String({ maxLength: TITLE_MAX }), {
      minItems: 1,
      maxItems: GOALS_MAX
    })
  },
  strict
)
export type NewRequest = Static<typeof NewRequest>

export const NewPulse = Type.Object({ useful: Score, pace: Score, text: Words }, strict)
export type NewPulse = Static<typeof NewPulse>

export const GoalChange = Type.Object(
  {
    text: Type.Optional(GoalText),
    position: Type.Optional(
      Type.Integer({ minimum: 0, maximum: GOALS_MAX, description: 'Its new place, from 0' })
    )
  },
  strict
)
export type GoalChange = Static<typeof GoalChange>

export const GoalSettled = Type.Object({ state: Type.Enum([...GOAL_STATES]), note: Words }, strict)
export type GoalSettled = Static<typeof GoalSettled>

const byId = Type.Object({ id: Id })
const Answer = Type.Object({ words: Words }, strict)

export const mentoringRoutes = {
  mine: route('GET', '/api/mentoring', 'member', {
    summary: 'My offer to be a mentor, whom I asked, and who asks me',
    response: { 200: MyMentoring }
  }),
  suggestions: route('GET', '/api/mentors', 'mentoring.ask', {
    summary: 'Who could be my mentor, each with why',
    querystring: Type.Object({ process: Type.Optional(Line) }),
    response: { 200: list(MentorSuggestion) }
  }),
  offer: route('PUT', '/api/mentoring/offer', 'member', {
    summary: 'Offer to be a mentor, or change that offer',
    body: NewOffer,
    response: { 200: MyMentoring }
  }),
  endOffer: route('DELETE', '/api/mentoring/offer', 'member', {
    summary: 'Offer it no longer; mentoring that runs goes on',
    response: { 200: MyMentoring }
  }),
  ask: route('POST', '/api/mentoring/requests', 'mentoring.ask', {
    summary: 'Ask somebody to be my mentor',
    body: NewRequest,
    response: { 201: MentorRequest }
  }),
  accept: route('POST', '/api/mentoring/requests/:id/acceptance', 'mentoring.answer', {
    summary: 'Say yes: the bridge is there, with the goals',
    params: byId,
    body: Answer,
    response: { 201: MentorRequest }
  }),
  decline: route('POST', '/api/mentoring/requests/:id/refusal', 'mentoring.answer', {
    summary: 'Say no, in kind words',
    params: byId,
    body: Type.Object({ words: RequiredWords }, strict),
    response: { 201: MentorRequest }
  }),
  withdraw: route('POST', '/api/mentoring/requests/:id/withdrawal', 'mentoring.ask', {
    summary: 'Take my request back while it is not answered',
    params: byId,
    response: { 201: MentorRequest }
  }),
  goals: route('GET', '/api/bridges/:id/goals', 'bridge.read', {
    summary: 'What the mentee wants to be able to do',
    params: byId,
    response: { 200: Goals }
  }),
  addGoal: route('POST', '/api/bridges/:id/goals', 'mentoring.goal', {
    summary: 'Add a goal',
    params: byId,
    body: Type.Object({ text: GoalText }, strict),
    response: { 201: Goals }
  }),
  changeGoal: route('PATCH', '/api/goals/:id', 'mentoring.goal', {
    summary: 'Reword a goal, or move it',
    params: byId,
    body: GoalChange,
    response: { 200: Goals }
  }),
  settleGoal: route('PUT', '/api/goals/:id/state', 'mentoring.goal', {
    summary: 'Reached, dropped, or open again',
    params: byId,
    body: GoalSettled,
    response: { 200: Goals }
  }),
  removeGoal: route('POST', '/api/goals/:id/removal', 'mentoring.goal', {
    summary: 'Take away a goal that was entered by mistake',
    params: byId,
    response: { 201: Goals }
  }),
  returnGoal: route('DELETE', '/api/goals/:id/removal', 'mentoring.goal', {
    summary: 'It is back',
    params: byId,
    response: { 200: Goals }
  }),
  pulses: route('GET', '/api/bridges/:id/pulses', 'bridge.read', {
    summary: 'How it was going, for the two; their leads see only who answered',
    params: byId,
    response: { 200: Pulses }
  }),
  answerPulse: route('PUT', '/api/bridges/:id/pulses/:day', 'mentoring.pulse', {
    summary: 'Answer the two questions, or change my answer',
    params: Type.Object({ id: Id, day: Day }),
    body: NewPulse,
    response: { 200: Pulses }
  }),
  complete: route('POST', '/api/bridges/:id/completion', 'bridge.end', {
    summary: 'End mentoring kindly; nobody needs a reason',
    params: byId,
    body: Type.Object(
      { words: Type.String({ maxLength: TEXT_MAX, description: 'To the other; may be empty' }) },
      strict
    ),
    response: { 201: Bridge }
  })
}
