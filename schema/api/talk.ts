import { Type, type Static } from 'typebox'
import { COMMENT_FIELDS, LANGUAGES } from '../words.ts'
import { CaseNumber } from './cases.ts'
import { Day, Instant, Line, list, May, nullable, PersonRef } from './common.ts'
import { RequiredText } from './content.ts'
import { route } from './route.ts'

/** How many people a question to whoever knows is offered for, and how many it can go to. */
export const ASKED_OFFERED = 5
export const ASKED_MAX = 8

/** The fields that an answer can be put into; the others hold one line, or something chosen. */
export const ADOPTABLE = [
  'symptom',
  'cues',
  'cause',
  'tried',
  'steps',
  'proof',
  'judgement',
  'prevention',
  'contacts'
] as const
export type Adoptable = (typeof ADOPTABLE)[number]

const Id = Type.String({ maxLength: 64 })
const Words = Type.Unsafe<string>({
  ...RequiredText,
  description: 'Markdown; a person is mentioned as @[id]'
})

export const Comment = Type.Object({
  id: Type.String(),
  case: Type.String({ description: 'The case that it is about; another one after a merger' }),
  occurrence: nullable(Type.String()),
  field: nullable(Type.Enum([...COMMENT_FIELDS])),
  parent: nullable(Type.String({ description: 'The comment that it replies to' })),
  by: PersonRef,
  text: Type.String({ description: 'Empty once it was removed' }),
  mentions: Type.Array(PersonRef, { description: 'Whom its @[id] stand for' }),
  /** Cases named in the text that the reader may see. */
  cases: Type.Array(Type.Object({ number: Type.String(), title: Type.String() })),
  question: nullable(
    Type.Object({
      askedOf: Type.Array(PersonRef),
      answer: nullable(Type.String({ description: 'The reply that answered it; null: open' }))
    })
  ),
  taken: nullable(
    Type.Object({
      into: Type.Enum([...COMMENT_FIELDS]),
      by: PersonRef,
      as: Type.Integer({ description: 'The revision that it became part of' }),
      waits: Type.Boolean({ description: 'Readers get an older revision, the validated one' })
    })
  ),
  at: Instant,
  editedAt: nullable(Instant),
  removed: Type.Boolean(),
  may: May
})
export type Comment = Static<typeof Comment>

/** A question to whoever knows this that is open and was asked of me. */
export const OpenQuestion = Type.Object({
  id: Type.String(),
  case: Type.String(),
  title: Type.String({ description: 'Of the case' }),
  language: Type.Enum([...LANGUAGES], { description: 'Of the case' }),
  occurrence: nullable(Type.String()),
  by: PersonRef,
  text: Type.String({ description: 'With the names of whoever is mentioned' }),
  replies: Type.Integer(),
  at: Instant
})
export type OpenQuestion = Static<typeof OpenQuestion>

export const KNOWING = ['solved', 'solvedSimilar', 'owner', 'author', 'expert'] as const

/** Whom a question goes to, and why this person is expected to know. */
export const Knower = Type.Object({
  person: PersonRef,
  why: Type.Enum([...KNOWING]),
  times: nullable(Type.Integer({ description: 'How often this case was solved by them' })),
  last: nullable(Instant),
  similar: nullable(Type.Object({ number: Type.String(), title: Type.String() })),
  standsInFor: nullable(PersonRef),
  awayUntil: nullable(Day)
})
export type Knower = Static<typeof Knower>

const params = Type.Object({ number: CaseNumber })
const ofComment = Type.Object({ id: Id })
const Asked = Type.Optional(
  Type.Array(Line, {
    minItems: 1,
    maxItems: ASKED_MAX,
    description: 'A question, and the people whom it goes to'
  })
)
const about = Type.Object({ occurrence: Type.Optional(Id) })

export const talkRoutes = {
  read: route('GET', '/api/cases/:number/comments', 'comment.read', {
    summary: 'What is said about a case, its fields and occurrences; the oldest first',
    params,
    response: { 200: list(Comment) }
  }),
  write: route('POST', '/api/cases/:number/comments', 'comment.write', {
    summary: 'Say something about a case or one of its fields, or ask whoever knows',
    params,
    body: Type.Object(
      { text: Words, field: Type.Optional(Type.Enum([...COMMENT_FIELDS])), askedOf: Asked },
      { additionalProperties: false }
    ),
    response: { 201: Comment }
  }),
  writeOn: route('POST', '/api/occurrences/:id/comments', 'comment.write', {
    summary: 'Say something about an occurrence, or ask whoever knows',
    params: ofComment,
    body: Type.Object({ text: Words, askedOf: Asked }, { additionalProperties: false }),
    response: { 201: Comment }
  }),
  reply: route('POST', '/api/comments/:id/replies', 'comment.write', {
    summary: 'Reply to a comment; to a reply nobody replies',
    params: ofComment,
    body: Type.Object(
      {
        text: Words,
        settles: Type.Optional(Type.Boolean({ description: 'It answers the question' }))
      },
      { additionalProperties: false }
    ),
    response: { 201: Comment }
  }),
  change: route('PATCH', '/api/comments/:id', 'comment.edit', {
    summary: 'Change what I said',
    params: ofComment,
    body: Type.Object({ text: Words }, { additionalProperties: false }),
    response: { 200: Comment }
  }),
  remove: route('POST', '/api/comments/:id/removal', 'comment.remove', {
    summary: 'Remove what I said; what was replied stays',
    params: ofComment,
    response: { 201: Comment }
  }),
  restore: route('DELETE', '/api/comments/:id/removal', 'comment.remove', {
    summary: 'Take the removal back',
    params: ofComment,
    response: { 200: Comment }
  }),
  settle: route('POST', '/api/comments/:id/acceptance', 'comment.settle', {
    summary: 'This reply answers the question',
    params: ofComment,
    response: { 201: Comment }
  }),
  unsettle: route('DELETE', '/api/comments/:id/acceptance', 'comment.settle', {
    summary: 'It does not after all: the question is open again',
    params: ofComment,
    response: { 200: Comment }
  }),
  adopt: route('POST', '/api/comments/:id/adoption', 'comment.adopt', {
    summary: 'Put what was said into the case: a new revision; If-Match carries the head',
    params: ofComment,
    body: Type.Object({ field: Type.Enum([...ADOPTABLE]) }, { additionalProperties: false }),
    response: { 201: Comment }
  }),
  unadopt: route('DELETE', '/api/comments/:id/adoption', 'comment.adopt', {
    summary: 'Take it out again, while nothing newer was written',
    params: ofComment,
    response: { 200: Comment }
  }),
  whoeverKnows: route('GET', '/api/cases/:number/whoever-knows', 'comment.write', {
    summary: 'Whom a question about this would go to, and why',
    params,
    querystring: about,
    response: { 200: list(Knower) }
  }),
  mentionable: route('GET', '/api/cases/:number/mentionable', 'comment.write', {
    summary: 'People who may see this and can be mentioned or asked, by the beginning of a name',
    params,
    querystring: Type.Object({ ...about.properties, q: Type.Optional(Line) }),
    response: { 200: list(PersonRef) }
  })
}
