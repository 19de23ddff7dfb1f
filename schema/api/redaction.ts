import { Type, type Static } from 'typebox'
import { Reason } from './cases.ts'
import { Instant, list, PersonRef } from './common.ts'
import { route } from './route.ts'

const Secret = Type.String({
  minLength: 4,
  maxLength: 200,
  description: 'Found whatever its case, and with other spaces, dots or hyphens inside'
})

/** In how many places of each kind it stands. */
export const Found = Type.Object({
  cases: Type.Array(Type.Object({ number: Type.String(), title: Type.String() }), {
    description: 'Those that the administrator may see'
  }),
  hidden: Type.Integer({ description: 'Further cases, for the eyes of others' }),
  files: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), case: Type.String() }), {
    description: 'Files that hold it and cannot be redacted, only removed or replaced'
  }),
  hiddenFiles: Type.Integer({ description: 'Further such files, for the eyes of others' }),
  revisions: Type.Integer(),
  occurrences: Type.Integer(),
  reasons: Type.Integer({ description: 'Reasons, questions and answers' }),
  comments: Type.Integer(),
  translations: Type.Integer(),
  tasks: Type.Integer({ description: 'Tasks of closes, their templates and review notes' }),
  bridges: Type.Integer({
    description: 'Bridges: items, evidence, sessions, plans, notes; private ones count among them'
  }),
  attachments: Type.Integer({ description: 'Names of files, and what was read from them' }),
  drafts: Type.Integer(),
  searches: Type.Integer(),
  glossary: Type.Integer(),
  activity: Type.Integer()
})
export type Found = Static<typeof Found>

export const Redaction = Type.Object({
  id: Type.String(),
  by: PersonRef,
  reason: Type.String(),
  at: Instant,
  found: Type.Record(Type.String(), Type.Integer())
})
export type Redaction = Static<typeof Redaction>

export const redactionRoutes = {
  preview: route('POST', '/api/redactions/preview', 'redact', {
    summary: 'Where a secret stands; changes nothing',
    body: Type.Object({ secret: Secret }, { additionalProperties: false }),
    response: { 200: Found }
  }),
  redact: route('POST', '/api/redactions', 'redact', {
    summary: 'Remove a secret from everything that was written, for good',
    body: Type.Object({ secret: Secret, reason: Reason }, { additionalProperties: false }),
    response: { 201: Redaction }
  }),
  removeFile: route('POST', '/api/redactions/attachments', 'redact', {
    summary: 'Remove a file for good: its bytes are gone at once',
    body: Type.Object(
      { attachment: Type.String({ minLength: 1, maxLength: 64 }), reason: Reason },
      { additionalProperties: false }
    ),
    response: { 201: Redaction }
  }),
  list: route('GET', '/api/redactions', 'redact', {
    summary: 'What was redacted, by whom and why; never what it was',
    response: { 200: list(Redaction) }
  })
}
