import { Type, type Static } from 'typebox'
import { Instant, list, Nothing, nullable } from './common.ts'
import { route } from './route.ts'

const Name = Type.String({
  minLength: 1,
  maxLength: 120,
  pattern: '^[\\w.:-]+$',
  description: 'The form and what it is about, e.g. edit.EX-12'
})

/** What I am writing: nobody else is ever told of it. */
export const Draft = Type.Object({
  name: Name,
  title: Type.String({ maxLength: 300 }),
  value: Type.Unknown(),
  version: Type.Integer({ description: 'Counts up with every change' }),
  updatedAt: Instant,
  redactedAt: nullable(Instant)
})
export type Draft = Static<typeof Draft>

export const draftRoutes = {
  list: route('GET', '/api/drafts', 'member', {
    summary: 'My drafts, the latest first',
    response: { 200: list(Draft) }
  }),
  keep: route('PUT', '/api/drafts/:name', 'member', {
    summary: 'Keep a draft; 409 with the newer one when it has been changed elsewhere',
    params: Type.Object({ name: Name }),
    body: Type.Object(
      {
        title: Type.String({ maxLength: 300 }),
        value: Type.Unknown(),
        version: Type.Integer({ minimum: 0, description: 'The one that I know; 0 for none' })
      },
      { additionalProperties: false }
    ),
    response: { 200: Draft }
  }),
  drop: route('DELETE', '/api/drafts/:name', 'member', {
    summary: 'It was sent, or is given up',
    params: Type.Object({ name: Name }),
    response: { 204: Nothing }
  })
}
