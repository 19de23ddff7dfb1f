import { Type, type Static } from 'typebox'
import { LANGUAGES, LIST_MAX, OUTCOMES, REASON_MAX, TEXT_MAX } from '../words.ts'
import {
  Day,
  Instant,
  Line,
  list,
  May,
  nullable,
  optional,
  Period,
  PersonRef,
  RequiredLine
} from './common.ts'
import { Minutes } from './content.ts'
import { route } from './route.ts'

const CaseNumber = Type.String({ pattern: '^EX-[1-9][0-9]{0,8}$' })
const Words = Type.String({ maxLength: TEXT_MAX })

/**
 * Fewer people than may see the case: these units and people, and whom it concerns (reporter,
 * holder, the case's owner, its experts, their leads). null: whoever may see the case.
 */
const RestrictedTo = Type.Object(
  {
    units: Type.Optional(Type.Array(Line, { maxItems: LIST_MAX })),
    people: Type.Optional(Type.Array(Line, { maxItems: LIST_MAX }))
  },
  { additionalProperties: false }
)

/** When and where, this time; none of it is required. */
export const OccurrenceFields = {
  occurredAt: optional(
    Type.Union([Instant, Day], { description: 'When it happened; now, if left out' })
  ),
  entity: optional(Line),
  period: optional(Period),
  seen: Type.Optional(Words),
  amount: optional(Type.Number({ minimum: -1e13, maximum: 1e13, description: 'Two decimals' })),
  currency: optional(Type.String({ pattern: '^[A-Z]{3}$' })),
  counterpart: Type.Optional(Line),
  documentRefs: Type.Optional(Type.Array(RequiredLine, { maxItems: LIST_MAX })),
  restrictedTo: optional(RestrictedTo)
}

const closing = {
  minutes: optional(Minutes),
  helpedBy: optional(Line),
  note: Type.Optional(Words),
  stepsDone: Type.Optional(
    Type.Array(Type.Integer({ minimum: 0, maximum: LIST_MAX }), { maxItems: LIST_MAX })
  )
}

/** That an open occurrence went from one hand to another, and with what words. */
export const Handing = Type.Object({
  by: PersonRef,
  from: nullable(PersonRef),
  to: nullable(PersonRef),
  note: Type.String(),
  at: Instant
})
export type Handing = Static<typeof Handing>

export const Occurrence = Type.Object({
  id: Type.String(),
  case: CaseNumber,
  title: Type.String(),
  language: Type.Enum([...LANGUAGES], { description: 'Of the case' }),
  first: Type.Boolean(),
  known: Type.Boolean(),
  reporter: PersonRef,
  holder: nullable(PersonRef),
  heldSince: nullable(Instant),
  handings: Type.Array(Handing, { description: 'The latest first' }),
  openedAt: Instant,
  closedAt: nullable(Instant),
  closedBy: nullable(PersonRef),
  entity: nullable(Type.String()),
  period: nullable(Type.String()),
  workingDay: nullable(Type.Integer()),
  seen: Type.String(),
  amount: nullable(Type.Number()),
  currency: nullable(Type.String()),
  counterpart: Type.String(),
  documentRefs: Type.Array(Type.String()),
  minutes: nullable(Type.Integer()),
  outcome: nullable(Type.Enum([...OUTCOMES])),
  helpedBy: nullable(PersonRef),
  stepsDone: Type.Array(Type.Integer()),
  note: Type.String(),
  restrictedTo: nullable(
    Type.Object({ units: Type.Array(Type.String()), people: Type.Array(PersonRef) })
  ),
  may: May
})
export type Occurrence = Static<typeof Occurrence>

export const OccurrenceDraft = Type.Object(
  { ...OccurrenceFields, ...closing, outcome: optional(Type.Enum([...OUTCOMES])) },
  { additionalProperties: false }
)
export type OccurrenceDraft = Static<typeof OccurrenceDraft>

const { restrictedTo: _restricted, ...changeable } = OccurrenceFields
export const OccurrenceChange = Type.Object(
  { ...changeable, ...closing },
  { additionalProperties: false }
)
export type OccurrenceChange = Static<typeof OccurrenceChange>

export const Closing = Type.Object(
  { outcome: Type.Enum([...OUTCOMES]), ...closing },
  { additionalProperties: false }
)
export type Closing = Static<typeof Closing>

/** Who is to have it, and what the sender saw before. */
export const Holding = Type.Object(
  {
    person: optional(Line),
    note: Type.Optional(Type.String({ maxLength: REASON_MAX })),
    expected: optional(Line)
  },
  {
    additionalProperties: false,
    description:
      'person: whoever is to have it; left out, the sender takes it; null gives it back. expected: who had it when the sender looked (null: nobody); if that has changed, nothing happens'
  }
)
export type Holding = Static<typeof Holding>

const params = Type.Object({ id: Type.String({ maxLength: 64 }) })

export const occurrenceRoutes = {
  list: route('GET', '/api/cases/:number/occurrences', 'occurrence.read', {
    summary: 'The occurrences of a case that the reader may see, newest first',
    params: Type.Object({ number: CaseNumber }),
    response: { 200: list(Occurrence) }
  }),
  open: route('POST', '/api/cases/:number/occurrences', 'case.use', {
    summary: 'It happened again: open while it has no outcome',
    params: Type.Object({ number: CaseNumber }),
    body: OccurrenceDraft,
    response: { 201: Occurrence }
  }),
  change: route('PATCH', '/api/occurrences/:id', 'occurrence.edit', {
    summary: 'Correct what was seen, tick steps off',
    params,
    body: OccurrenceChange,
    response: { 200: Occurrence }
  }),
  close: route('POST', '/api/occurrences/:id/outcome', 'occurrence.close', {
    summary: 'Close with an outcome: worked, adapted, failed',
    params,
    body: Closing,
    response: { 201: Occurrence }
  }),
  reopen: route('DELETE', '/api/occurrences/:id/outcome', 'occurrence.close', {
    summary: 'Take an outcome back: the occurrence is open again',
    params,
    response: { 200: Occurrence }
  }),
  hold: route('POST', '/api/occurrences/:id/holder', 'occurrence.take', {
    summary: 'Take it, hand it to somebody with a note, or give it back',
    params,
    body: Holding,
    response: { 201: Occurrence }
  }),
  restrict: route('POST', '/api/occurrences/:id/audience', 'occurrence.restrict', {
    summary: 'Let fewer people see it than the case; null lifts the restriction',
    params,
    body: Type.Object({ restrictedTo: nullable(RestrictedTo) }, { additionalProperties: false }),
    response: { 201: Occurrence }
  }),
  withdraw: route('POST', '/api/occurrences/:id/withdrawal', 'occurrence.withdraw', {
    summary: 'Withdraw an occurrence that was logged by mistake',
    params,
    response: { 201: Occurrence }
  })
}
