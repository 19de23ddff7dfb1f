import { Type, type Static } from 'typebox'
import { LINE_MAX } from '../words.ts'
import { Id } from './bridges.ts'
import { Day, Instant, May, nullable, optional, PersonRef, RequiredLine } from './common.ts'
import { route } from './route.ts'

/** What somebody is to do next, and by when. */
export const NextAction = Type.Object({
  id: Type.String(),
  bridge: Type.String(),
  session: nullable(Type.String()),
  item: nullable(Type.String()),
  text: nullable(Type.String({ description: 'null where its item is not for the reader' })),
  who: PersonRef,
  dueOn: Day,
  overdue: Type.Boolean(),
  madeBy: PersonRef,
  done: nullable(Type.Object({ by: nullable(PersonRef), at: Instant })),
  may: May
})
export type NextAction = Static<typeof NextAction>

export const NextActions = Type.Object({
  items: Type.Array(NextAction, { description: 'The open ones by their day, then those done' }),
  dueOn: {
    ...Day,
    description: 'Until when, unless somebody says otherwise: the day before the next session'
  }
})
export type NextActions = Static<typeof NextActions>

const strict = { additionalProperties: false }
const byId = Type.Object({ id: Id })

export const NewAction = Type.Object(
  {
    text: RequiredLine,
    who: Id,
    dueOn: Type.Optional(Day),
    session: optional(Id),
    item: optional(Id)
  },
  strict
)
export type NewAction = Static<typeof NewAction>

export const nextActionRoutes = {
  list: route('GET', '/api/bridges/:id/actions', 'bridge.read', {
    summary: 'What the people of a bridge agreed to do next; of one session, or all',
    params: byId,
    querystring: Type.Object({ session: Type.Optional(Id) }),
    response: { 200: NextActions }
  }),
  add: route('POST', '/api/bridges/:id/actions', 'bridge.edit', {
    summary: 'Agree on what the giver, the receiver or a lead does next',
    params: byId,
    body: NewAction,
    response: { 201: NextAction }
  }),
  change: route('PATCH', '/api/next-actions/:id', 'bridge.edit', {
    summary: 'Say it in other words, give it to another, or to another day',
    params: byId,
    body: Type.Object(
      {
        text: Type.Optional(Type.String({ minLength: 1, maxLength: LINE_MAX, pattern: '\\S' })),
        who: Type.Optional(Id),
        dueOn: Type.Optional(Day)
      },
      strict
    ),
    response: { 200: NextAction }
  }),
  finish: route('POST', '/api/next-actions/:id/end', 'bridge.edit', {
    summary: 'It is done',
    params: byId,
    response: { 201: NextAction }
  }),
  reopen: route('DELETE', '/api/next-actions/:id/end', 'bridge.edit', {
    summary: 'It is not done yet',
    params: byId,
    response: { 200: NextAction }
  }),
  remove: route('POST', '/api/next-actions/:id/removal', 'bridge.edit', {
    summary: 'It is not needed',
    params: byId,
    response: { 201: NextAction }
  }),
  restore: route('DELETE', '/api/next-actions/:id/removal', 'bridge.edit', {
    summary: 'It is needed after all',
    params: byId,
    response: { 200: NextAction }
  })
}
