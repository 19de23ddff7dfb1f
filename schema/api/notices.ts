import { Type, type Static } from 'typebox'
import { LANGUAGES, MAIL_RHYTHMS, NOTICES } from '../words.ts'
import { Day, Instant, Nothing, nullable, PersonRef } from './common.ts'
import { route } from './route.ts'

/** What can be judged about a case, besides that it is asked about. */
export const VERDICTS = ['validated', 'confirmed', 'superseded', 'archived', 'merged'] as const

/** What somebody who was asked said. */
export const ANSWERS = ['accepted', 'declined'] as const

/** What a question on a bridge came to. */
export const CAME_TO = ['answered', 'item', 'case', 'called'] as const

/** What somebody is told; in the words of its client, from what is true now. */
export const Notice = Type.Object({
  id: Type.String(),
  kind: Type.Enum([...NOTICES]),
  at: Instant,
  by: nullable(PersonRef),
  case: nullable(
    Type.Object({
      number: Type.String(),
      title: Type.String(),
      language: Type.Enum([...LANGUAGES])
    })
  ),
  excerpt: nullable(Type.String({ description: 'How the comment begins' })),
  task: nullable(
    Type.Object({
      id: Type.String(),
      title: Type.String(),
      period: Type.String(),
      entity: Type.String()
    })
  ),
  bridge: nullable(
    Type.Object({
      id: Type.String(),
      giver: PersonRef,
      receiver: PersonRef,
      item: nullable(
        Type.Object(
          { id: Type.String(), name: nullable(Type.String()) },
          { description: 'EX-1042, or as it is called; null where it is not for the reader' }
        )
      ),
      session: nullable(Type.String())
    })
  ),
  about: nullable(PersonRef),
  day: nullable(Day),
  verdict: nullable(Type.Enum([...VERDICTS, ...ANSWERS, ...CAME_TO])),
  withNote: Type.Boolean({ description: 'Whoever handed it on wrote something beside it' }),
  answersMe: Type.Boolean({ description: 'The answer is to my question; false: it is mine' }),
  search: nullable(
    Type.Object(
      { id: Type.String(), name: Type.String(), query: Type.String() },
      { description: 'The saved search that found it' }
    )
  ),
  href: Type.String({ description: 'Where it leads, inside the product' }),
  own: Type.Boolean({ description: 'About my own open work: the quiet days do not hold it' }),
  readAt: nullable(Instant)
})
export type Notice = Static<typeof Notice>

/** The days around a close in which the product asks nobody for anything. */
export const QuietDays = Type.Object({
  on: Type.Boolean({ description: 'Now' }),
  period: Type.String(),
  first: Day,
  last: Day,
  resumes: Day
})
export type QuietDays = Static<typeof QuietDays>

const Held = Type.Object({
  count: Type.Integer(),
  on: Day
})

export const Notices = Type.Object({
  items: Type.Array(Notice),
  cursor: nullable(Type.String()),
  unread: Type.Integer(),
  held: nullable(Held)
})
export type Notices = Static<typeof Notices>

const Kinds = Type.Array(Type.Enum([...NOTICES]), { maxItems: NOTICES.length, uniqueItems: true })

/** What a person wants to be told, and how. */
export const Choices = Type.Object({
  mail: Type.Enum([...MAIL_RHYTHMS]),
  notByMail: Kinds,
  off: Kinds,
  address: Type.String(),
  mailWorks: Type.Boolean({ description: 'E-mail is set up here' }),
  entity: nullable(Type.String()),
  quiet: nullable(QuietDays)
})
export type Choices = Static<typeof Choices>

const byId = Type.Object({ id: Type.String({ maxLength: 64 }) })
const Moment = Type.Object({ at: Instant })
const Read = Type.Object({
  at: Instant,
  count: Type.Integer({ description: 'How many were unread' })
})

export const noticeRoutes = {
  list: route('GET', '/api/notices', 'member', {
    summary: 'What I am told, the newest first; in the quiet days also what they hold, if I look',
    querystring: Type.Object({
      unread: Type.Optional(Type.Boolean()),
      held: Type.Optional(Type.Boolean({ description: 'Look at what the quiet days hold' })),
      cursor: Type.Optional(Type.String({ maxLength: 100 }))
    }),
    response: { 200: Notices }
  }),
  count: route('GET', '/api/notices/count', 'member', {
    summary: 'How much of it I have not read',
    response: { 200: Type.Object({ unread: Type.Integer() }) }
  }),
  read: route('POST', '/api/notices/:id/reading', 'member', {
    summary: 'I have read this',
    params: byId,
    response: { 204: Nothing }
  }),
  unread: route('DELETE', '/api/notices/:id/reading', 'member', {
    summary: 'I have not read this after all',
    params: byId,
    response: { 204: Nothing }
  }),
  readAll: route('POST', '/api/notices/reading', 'member', {
    summary: 'I have read everything that I was shown up to a moment',
    body: Type.Object({ until: Instant }, { additionalProperties: false }),
    response: { 200: Read }
  }),
  unreadAll: route('DELETE', '/api/notices/reading', 'member', {
    summary: 'Take that back: what was read at that moment is unread again',
    querystring: Moment,
    response: { 204: Nothing }
  }),
  choices: route('GET', '/api/me/choices', 'member', {
    summary: 'What I want to be told, and how; and when the next quiet days are',
    response: { 200: Choices }
  }),
  choose: route('PATCH', '/api/me/choices', 'member', {
    summary: 'Choose what I am told, and how; what is left out stays',
    body: Type.Object(
      {
        mail: Type.Optional(Type.Enum([...MAIL_RHYTHMS])),
        notByMail: Type.Optional(Kinds),
        off: Type.Optional(Kinds)
      },
      { additionalProperties: false }
    ),
    response: { 200: Choices }
  })
}
