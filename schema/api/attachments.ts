import { Type, type Static } from 'typebox'
import { TITLE_MAX } from '../words.ts'
import { CaseNumber } from './cases.ts'
import { Instant, May, Nothing, nullable, PersonRef } from './common.ts'
import { route } from './route.ts'

const id = Type.String({ minLength: 1, maxLength: 64 })
const params = Type.Object({ id })

/** Whether the words of a file are searched, and why not. */
export const TEXT_STATES = [
  'none',
  'waiting',
  'searched',
  'partly',
  'empty',
  'encrypted',
  'broken',
  'unsupported',
  'tooLarge',
  'stopped'
] as const
export type TextState = (typeof TEXT_STATES)[number]

/** A file on a case, or on one occurrence; whoever sees that sees it. */
export const Attachment = Type.Object({
  id: Type.String(),
  case: Type.String(),
  occurrence: nullable(Type.String()),
  name: Type.String(),
  size: Type.Integer({ description: 'Bytes' }),
  received: Type.Integer({ description: 'How many of them are there' }),
  complete: Type.Boolean(),
  type: nullable(Type.String({ description: 'By its content, not by its name' })),
  shown: Type.Boolean({ description: 'An image that may stand in a page; others are downloaded' }),
  hash: nullable(Type.String({ description: 'SHA-256 of its bytes, in hex' })),
  text: Type.Enum([...TEXT_STATES], {
    description: 'Whether its words are searched: none of an image, partly of a very long text'
  }),
  width: nullable(Type.Integer()),
  height: nullable(Type.Integer()),
  by: PersonRef,
  at: Instant,
  may: May
})
export type Attachment = Static<typeof Attachment>

export const Attachments = Type.Object({
  items: Type.Array(Attachment, { description: 'The oldest first' }),
  may: May,
  occurrences: Type.Array(Type.String(), { description: 'Those that I may add files to' })
})
export type Attachments = Static<typeof Attachments>

const Received = Type.Object({
  received: Type.Integer({ description: 'How many bytes are there: go on from here' }),
  complete: Type.Boolean()
})
export type Received = Static<typeof Received>

const BYTES = 'application/octet-stream'

/** Bytes, and not JSON; the type of the content says of what. */
const bytes = (...types: string[]) =>
  Type.Unsafe<unknown>({
    content: Object.fromEntries(
      types.map((it) => [it, { schema: { type: 'string', format: 'binary' } }])
    )
  })
/** The images that pages show; everything else comes as bytes to be saved. */
export const SHOWN_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const
const file = bytes(BYTES, ...SHOWN_TYPES)

export const attachmentRoutes = {
  list: route('GET', '/api/cases/:number/attachments', 'attachment.read', {
    summary: 'The files of a case and of those of its occurrences that the reader may see',
    params: Type.Object({ number: CaseNumber }),
    response: { 200: Attachments }
  }),
  begin: route('POST', '/api/attachments', 'attachment.add', {
    summary: 'Announce a file for a case or an occurrence; its bytes are sent afterwards',
    body: Type.Object(
      {
        case: Type.Optional(CaseNumber),
        occurrence: Type.Optional(id),
        name: Type.String({ minLength: 1, maxLength: TITLE_MAX, pattern: '\\S' }),
        size: Type.Integer({ minimum: 0 })
      },
      { additionalProperties: false }
    ),
    response: { 201: Attachment }
  }),
  send: route('PUT', '/api/attachments/:id/bytes', 'attachment.add', {
    summary: 'Send the bytes from a place on; 409 says from where instead',
    params,
    querystring: Type.Object({ from: Type.Integer({ minimum: 0 }) }),
    // Said, and not judged: the server looks at it itself.
    body: Type.Unsafe<unknown>({
      content: { [BYTES]: { schema: { contentMediaType: BYTES } } }
    }),
    response: { 200: Received }
  }),
  read: route('GET', '/api/attachments/:id', 'attachment.read', {
    summary: 'What is known of a file',
    params,
    response: { 200: Attachment }
  }),
  file: route('GET', '/api/attachments/:id/file', 'attachment.read', {
    summary: 'Its bytes, or a Range of them; only images are shown in a page',
    params,
    response: { 200: file, 206: file, 304: Nothing }
  }),
  thumbnail: route('GET', '/api/attachments/:id/thumbnail', 'attachment.read', {
    summary: 'A small picture of an image',
    params,
    response: { 200: bytes('image/webp'), 304: Nothing }
  }),
  remove: route('DELETE', '/api/attachments/:id', 'attachment.remove', {
    summary: 'Take a file away; for a quarter of an hour it can be brought back',
    params,
    response: { 204: Nothing }
  }),
  restore: route('DELETE', '/api/attachments/:id/removal', 'attachment.remove', {
    summary: 'Bring back a file that was taken away a moment ago',
    params,
    response: { 200: Attachment }
  }),
  readAgain: route('POST', '/api/attachments/:id/reading', 'attachment.remove', {
    summary: 'Read the words of a file again that could not be read',
    params,
    response: { 200: Attachment }
  }),
  replace: route('POST', '/api/attachments/:id/replacement', 'attachment.remove', {
    summary: 'Put another image in the place of one that shows too much; what it showed is gone',
    params,
    body: Type.Object(
      { by: Type.String({ maxLength: 64, description: 'A file of mine, at the same place' }) },
      { additionalProperties: false }
    ),
    response: { 200: Attachment }
  })
}
