import { Type, type Static } from 'typebox'
import { AGENDA_REASONS, LIST_MAX, SESSION_STATES, TEXT_MAX } from '../words.ts'
import { Id, RequiredText, Version } from './bridges.ts'
import { Day, Instant, list, May, nullable, optional, PersonRef } from './common.ts'
import { route } from './route.ts'

export const AgendaLine = Type.Object({
  id: Type.String(),
  item: nullable(Type.String()),
  title: nullable(
    Type.String({ description: 'Of its item; null where that is not for the reader' })
  ),
  language: nullable(Type.String({ description: 'Of the title, where it is that of a case' })),
  text: Type.String({ description: 'In own words; empty where it is its item' }),
  reason: Type.Enum([...AGENDA_REASONS]),
  coveredAt: nullable(Instant)
})
export type AgendaLine = Static<typeof AgendaLine>

export const BridgeSession = Type.Object({
  id: Type.String(),
  bridge: Type.String(),
  state: Type.Enum([...SESSION_STATES]),
  heldOn: { ...Day, description: 'The day on which it took place, or is to' },
  startsAt: nullable(Instant),
  timeZone: Type.String({ description: 'In which its day and time were said' }),
  minutes: nullable(Type.Integer()),
  place: nullable(Type.String()),
  begun: Type.Boolean({
    description: 'Its day is there: it can be run, and said to have taken place'
  }),
  drawable: Type.Boolean({ description: 'Its agenda can be drawn anew, until it begins' }),
  agenda: Type.Array(AgendaLine),
  notes: Type.String({ description: 'Markdown, for whoever sees the bridge' }),
  madeBy: PersonRef,
  items: Type.Array(
    Type.Object({
      item: Type.String(),
      title: nullable(Type.String({ description: 'null where its case is not for the reader' })),
      language: nullable(Type.String({ description: 'Of the title, where it is that of a case' })),
      evidence: nullable(Type.String({ description: 'id, once it was offered' })),
      summary: Type.String({ description: 'The receiver’s, Markdown' }),
      accepted: nullable(Instant),
      disputed: Type.Boolean()
    })
  ),
  version: Type.Integer(),
  may: May
})
export type BridgeSession = Static<typeof BridgeSession>

export const BridgeNote = Type.Object({
  id: Type.String(),
  bridge: Type.String(),
  item: nullable(Type.String()),
  session: nullable(Type.String()),
  by: PersonRef,
  private: Type.Boolean({ description: 'Its writer’s alone' }),
  text: Type.String({ description: 'Markdown' }),
  at: Instant,
  editedAt: nullable(Instant),
  may: May
})
export type BridgeNote = Static<typeof BridgeNote>

const strict = { additionalProperties: false }
const byId = Type.Object({ id: Id })
const sessionFields = {
  heldOn: Day,
  minutes: optional(Type.Integer({ minimum: 1, maximum: 1440 })),
  notes: Type.Optional(Type.String({ maxLength: TEXT_MAX })),
  items: Type.Array(
    Type.Object({ item: Id, summary: Type.Optional(Type.String({ maxLength: TEXT_MAX })) }, strict),
    { maxItems: LIST_MAX, description: 'What was shown; a summary is the receiver’s to write' }
  )
}
export const NewSession = Type.Object(sessionFields, strict)
export type NewSession = Static<typeof NewSession>
export const SessionChange = Type.Object({ ...sessionFields, version: Version }, strict)
export type SessionChange = Static<typeof SessionChange>

export const bridgeSessionRoutes = {
  list: route('GET', '/api/bridges/:id/sessions', 'bridge.read', {
    summary: 'The sessions to come and those that took place, the latest first',
    params: byId,
    response: { 200: list(BridgeSession) }
  }),
  make: route('POST', '/api/bridges/:id/sessions', 'bridge.offer', {
    summary: 'Record a session: the day, what was shown, shared notes',
    params: byId,
    body: NewSession,
    response: { 201: BridgeSession }
  }),
  one: route('GET', '/api/bridge-sessions/:id', 'bridge.read', {
    summary: 'One session',
    params: byId,
    response: { 200: BridgeSession }
  }),
  change: route('PUT', '/api/bridge-sessions/:id', 'bridge.offer', {
    summary: 'Correct a session; summaries that were accepted stay',
    params: byId,
    body: SessionChange,
    response: { 200: BridgeSession }
  }),
  remove: route('POST', '/api/bridge-sessions/:id/removal', 'bridge.offer', {
    summary: 'It did not take place: its evidence counts no more',
    params: byId,
    response: { 201: BridgeSession }
  }),
  restore: route('DELETE', '/api/bridge-sessions/:id/removal', 'bridge.offer', {
    summary: 'It did take place: its evidence counts again',
    params: byId,
    response: { 200: BridgeSession }
  }),
  notes: route('GET', '/api/bridges/:id/notes', 'bridge.read', {
    summary: 'Shared notes, and my private ones; of one item or session, or all',
    params: byId,
    querystring: Type.Object({ item: Type.Optional(Id), session: Type.Optional(Id) }),
    response: { 200: list(BridgeNote) }
  }),
  note: route('POST', '/api/bridges/:id/notes', 'bridge.note', {
    summary: 'Write a note, shared or private',
    params: byId,
    body: Type.Object(
      { text: RequiredText, private: Type.Boolean(), item: optional(Id), session: optional(Id) },
      strict
    ),
    response: { 201: BridgeNote }
  }),
  changeNote: route('PATCH', '/api/bridge-notes/:id', 'bridge.note', {
    summary: 'Change my note, share it, or keep it to myself again',
    params: byId,
    body: Type.Object(
      { text: Type.Optional(RequiredText), private: Type.Optional(Type.Boolean()) },
      strict
    ),
    response: { 200: BridgeNote }
  }),
  removeNote: route('POST', '/api/bridge-notes/:id/removal', 'bridge.note', {
    summary: 'Remove my note',
    params: byId,
    response: { 201: BridgeNote }
  }),
  restoreNote: route('DELETE', '/api/bridge-notes/:id/removal', 'bridge.note', {
    summary: 'Take the removal back',
    params: byId,
    response: { 200: BridgeNote }
  })
}
