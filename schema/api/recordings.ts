import { Type, type Static } from 'typebox'
import {
  LIST_MAX,
  RECORDING_DAYS,
  RECORDING_DAYS_MAX,
  RECORDING_KINDS,
  TITLE_MAX,
  WATCHERS
} from '../words.ts'
import { Id } from './bridges.ts'
import { Reason } from './cases.ts'
import { Day, Instant, list, May, Nothing, nullable, optional, PersonRef } from './common.ts'
import { Redaction } from './redaction.ts'
import { route } from './route.ts'

/** What is played, by its content; everything else is refused. */
export const PLAYED_TYPES = [
  'video/webm',
  'audio/webm',
  'video/mp4',
  'audio/mp4',
  'video/quicktime',
  'video/ogg',
  'audio/ogg',
  'audio/mpeg',
  'audio/wav'
] as const
export type PlayedType = (typeof PLAYED_TYPES)[number]

/** Whether it can be watched, and why not. */
export const RECORDING_STATES = ['arriving', 'waiting', 'ready', 'refused', 'deleted'] as const
export type RecordingState = (typeof RECORDING_STATES)[number]

/** What one of those who are seen or heard says to it. */
export const Consent = Type.Object({
  person: PersonRef,
  askedAt: Instant,
  givenAt: nullable(Instant),
  refusedAt: nullable(Instant)
})
export type Consent = Static<typeof Consent>

/** Video, voice or screen on a session or an item. */
export const Recording = Type.Object({
  id: Type.String(),
  bridge: nullable(Type.String({ description: 'null where it is not for the reader' })),
  item: nullable(Type.String()),
  session: nullable(Type.String()),
  kind: Type.Enum([...RECORDING_KINDS]),
  title: Type.String(),
  size: Type.Integer({ description: 'Bytes' }),
  received: Type.Integer({ description: 'How many of them are there' }),
  complete: Type.Boolean(),
  type: nullable(Type.Enum([...PLAYED_TYPES])),
  seconds: nullable(Type.Integer()),
  state: Type.Enum([...RECORDING_STATES]),
  watchable: Type.Boolean({ description: 'Its bytes are for the reader' }),
  watch: Type.Enum([...WATCHERS]),
  watchers: Type.Array(PersonRef, { description: 'By name, besides the two' }),
  consents: Type.Array(Consent, { description: 'Of everybody who is seen or heard' }),
  asksMe: Type.Boolean({ description: 'The reader is seen or heard, and has not said yes' }),
  deleteOn: Day,
  latest: nullable(Type.String({ format: 'date', description: 'The last day that it can have' })),
  deleted: nullable(Type.Object({ on: Day, by: nullable(PersonRef) })),
  by: PersonRef,
  at: Instant,
  may: May
})
export type Recording = Static<typeof Recording>

export const Recordings = Type.Object({
  items: Type.Array(Recording, { description: 'The latest first' }),
  today: Day,
  may: May
})
export type Recordings = Static<typeof Recordings>

/** What removing a recording for good touches; proofs are counted, whoever may see their bridge. */
export const RecordingTouched = Type.Object({
  people: Type.Integer({ description: 'Who are seen or heard in it' }),
  watchers: Type.Integer({ description: 'Whom it is for by name' }),
  evidence: Type.Integer({ description: 'Proofs that count no more' })
})
export type RecordingTouched = Static<typeof RecordingTouched>

const Received = Type.Object({ received: Type.Integer(), complete: Type.Boolean() })

const strict = { additionalProperties: false }
const byId = Type.Object({ id: Id })
const Title = Type.String({ minLength: 1, maxLength: TITLE_MAX, pattern: '\\S' })
const People = Type.Array(Id, { maxItems: LIST_MAX })
const keptUntil = Type.Optional(
  Type.String({
    format: 'date',
    description: `Else in ${RECORDING_DAYS} days; in at most ${RECORDING_DAYS_MAX}`
  })
)

export const NewRecording = Type.Object(
  {
    item: optional(Id),
    session: optional(Id),
    kind: Type.Enum([...RECORDING_KINDS]),
    title: Title,
    name: Title,
    size: Type.Integer({ minimum: 0 }),
    seconds: optional(Type.Integer({ minimum: 0, maximum: 86_400 })),
    people: Type.Array(Id, { maxItems: LIST_MAX, description: 'Everybody seen or heard in it' }),
    watch: Type.Enum([...WATCHERS]),
    watchers: Type.Optional(People),
    deleteOn: keptUntil
  },
  strict
)
export type NewRecording = Static<typeof NewRecording>

export const RecordingChange = Type.Object(
  {
    title: Type.Optional(Title),
    watch: Type.Optional(Type.Enum([...WATCHERS])),
    watchers: Type.Optional(People),
    deleteOn: keptUntil
  },
  strict
)
export type RecordingChange = Static<typeof RecordingChange>

const BYTES = 'application/octet-stream'
const played = Type.Unsafe<unknown>({
  content: Object.fromEntries(
    PLAYED_TYPES.map((it) => [it, { schema: { type: 'string', format: 'binary' } }])
  )
})

export const recordingRoutes = {
  list: route('GET', '/api/bridges/:id/recordings', 'recording.read', {
    summary: 'The recordings of a bridge, or of an item or session of it',
    params: byId,
    querystring: Type.Object({ item: Type.Optional(Id), session: Type.Optional(Id) }),
    response: { 200: Recordings }
  }),
  begin: route('POST', '/api/bridges/:id/recordings', 'recording.add', {
    summary: 'Announce a recording and who is seen or heard; its bytes are sent afterwards',
    params: byId,
    body: NewRecording,
    response: { 201: Recording }
  }),
  mine: route('GET', '/api/recordings', 'recording.read', {
    summary: 'Recordings that I am seen or heard in, or that are for me by name',
    response: { 200: list(Recording) }
  }),
  send: route('PUT', '/api/recordings/:id/bytes', 'recording.add', {
    summary: 'Send the bytes from a place on; 409 says from where instead',
    params: byId,
    querystring: Type.Object({ from: Type.Integer({ minimum: 0 }) }),
    // Said, and not judged: the server looks at it itself.
    body: Type.Unsafe<unknown>({
      content: { [BYTES]: { schema: { contentMediaType: BYTES } } }
    }),
    response: { 200: Received }
  }),
  one: route('GET', '/api/recordings/:id', 'recording.read', {
    summary: 'What is known of a recording',
    params: byId,
    response: { 200: Recording }
  }),
  change: route('PATCH', '/api/recordings/:id', 'recording.change', {
    summary: 'Its title, who may watch, its last day; a later one asks everybody again',
    params: byId,
    body: RecordingChange,
    response: { 200: Recording }
  }),
  remove: route('DELETE', '/api/recordings/:id', 'recording.remove', {
    summary: 'Delete what I recorded: its bytes are gone at once',
    params: byId,
    response: { 204: Nothing }
  }),
  consent: route('POST', '/api/recordings/:id/consent', 'recording.consent', {
    summary: 'Say yes to a recording in which I am seen or heard',
    params: byId,
    response: { 201: Recording }
  }),
  refuse: route('DELETE', '/api/recordings/:id/consent', 'recording.consent', {
    summary: 'Say no, or take a yes back: its bytes are gone at once',
    params: byId,
    response: { 200: Recording }
  }),
  file: route('GET', '/api/recordings/:id/file', 'recording.read', {
    summary: 'Its bytes, or a Range of them, for whoever may watch',
    params: byId,
    response: { 200: played, 206: played, 304: Nothing }
  }),
  redactionPreview: route('POST', '/api/recordings/:id/redaction/preview', 'redact', {
    summary: 'What goes with a recording that is removed for good; changes nothing',
    params: byId,
    response: { 200: RecordingTouched }
  }),
  redact: route('POST', '/api/recordings/:id/redaction', 'redact', {
    summary: 'Remove a recording for good: its bytes are gone at once',
    params: byId,
    body: Type.Object({ reason: Reason }, strict),
    response: { 201: Redaction }
  })
}
