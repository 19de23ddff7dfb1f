import { Type } from 'typebox'
import { REASON_MAX, TEXT_MAX } from '../words.ts'
import { Case, CaseNumber, Reason } from './cases.ts'
import { Instant, Nothing, PersonRef } from './common.ts'
import { contentFields } from './content.ts'
import { route } from './route.ts'

const params = Type.Object({ number: CaseNumber })
const MaybeReason = Type.Optional(Type.String({ maxLength: REASON_MAX }))
const Words = Type.String({ minLength: 1, maxLength: TEXT_MAX, pattern: '\\S' })

/** Who else has the case open for writing, and the head that they all write on. */
const Presence = Type.Object({
  head: Type.Integer(),
  others: Type.Array(Type.Object({ person: PersonRef, since: Instant }))
})

/** What becomes of a case after it has been solved: each change is a resource of its own. */
export const caseStateRoutes = {
  supersede: route('POST', '/api/cases/:number/succession', 'case.retire', {
    summary: 'Another case replaces this one; its number leads there',
    params,
    body: Type.Object({ by: CaseNumber, reason: Reason }, { additionalProperties: false }),
    response: { 201: Case }
  }),
  archive: route('POST', '/api/cases/:number/archiving', 'case.retire', {
    summary: 'Nobody needs this case any more, and nothing replaces it',
    params,
    body: Type.Object({ reason: Reason }, { additionalProperties: false }),
    response: { 201: Case }
  }),
  merge: route('POST', '/api/cases/:number/merger', 'case.merge', {
    summary: 'Both are the same: its occurrences move to the other case, its number leads there',
    params,
    body: Type.Object(
      {
        into: CaseNumber,
        reason: MaybeReason,
        base: Type.Integer({ minimum: 1, description: 'The head of the other case' }),
        content: Type.Optional(
          Type.Partial(Type.Object(contentFields, { additionalProperties: false }))
        )
      },
      { additionalProperties: false }
    ),
    response: { 201: Case }
  }),
  reinstate: route('DELETE', '/api/cases/:number/retirement', 'case.reinstate', {
    summary: 'Superseded, archived or merged: it returns to the state that it was in',
    params,
    response: { 200: Case }
  }),
  takeBack: route('DELETE', '/api/cases/:number/transitions/:id', 'case.takeBack', {
    summary: 'Take back a validation, confirmation or reopening that was mine a moment ago',
    params: Type.Object({ number: CaseNumber, id: Type.String({ maxLength: 64 }) }),
    response: { 200: Case }
  }),
  restore: route('POST', '/api/cases/:number/restoration', 'case.edit', {
    summary: 'Bring an earlier revision back as the newest; If-Match carries the head',
    params,
    body: Type.Object(
      { revision: Type.Integer({ minimum: 1, maximum: 999_999 }), reason: MaybeReason },
      { additionalProperties: false }
    ),
    response: { 201: Case }
  }),
  ask: route('POST', '/api/cases/:number/questions', 'case.ask', {
    summary: 'Send it back to its author with a question',
    params,
    body: Type.Object({ text: Words }, { additionalProperties: false }),
    response: { 201: Case }
  }),
  answer: route('POST', '/api/cases/:number/questions/:id/answer', 'case.answer', {
    summary: 'Answer a question in words',
    params: Type.Object({ number: CaseNumber, id: Type.String({ maxLength: 64 }) }),
    body: Type.Object({ text: Words }, { additionalProperties: false }),
    response: { 201: Case }
  }),
  writers: route('GET', '/api/cases/:number/presence', 'case.read', {
    summary: 'Who has the case open for writing right now',
    params,
    response: { 200: Presence }
  }),
  arrive: route('POST', '/api/cases/:number/presence', 'case.read', {
    summary: 'I have it open for writing; said again every few seconds',
    params,
    response: { 201: Presence }
  }),
  leave: route('DELETE', '/api/cases/:number/presence', 'case.read', {
    summary: 'I have closed it',
    params,
    response: { 204: Nothing }
  })
}
