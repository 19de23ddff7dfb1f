import { Type, type Static } from 'typebox'
import {
  CERTAINTIES,
  COUNTERPART_KINDS,
  LANGUAGES,
  LIST_MAX,
  MATERIALITY_BANDS,
  REHEARSAL_WHYS,
  STEP_VERDICTS
} from '../words.ts'
import { CaseNumber } from './cases.ts'
import { Day, Instant, list, nullable, optional, PersonRef } from './common.ts'
import { contentFields, RequiredText, Text } from './content.ts'
import { route } from './route.ts'

const Id = Type.String({ minLength: 1, maxLength: 40 })

/** One time that it happened, as it looked before anybody knew what to do. */
export const PastTime = Type.Object({
  day: Day,
  entity: nullable(Type.String()),
  period: nullable(Type.String()),
  workingDay: nullable(Type.Integer()),
  amount: nullable(Type.Number()),
  currency: nullable(Type.String()),
  counterpart: Type.String()
})
export type PastTime = Static<typeof PastTime>

/** What is shown of a past case while its answer is hidden. */
export const Exercise = Type.Object({
  case: CaseNumber,
  title: Type.String(),
  language: Type.Enum([...LANGUAGES]),
  symptom: Type.String({ description: 'Markdown' }),
  process: nullable(Type.String()),
  system: Type.String(),
  messageCode: Type.String(),
  counterpartKind: nullable(Type.Enum([...COUNTERPART_KINDS])),
  materialityBand: nullable(Type.Enum([...MATERIALITY_BANDS])),
  past: nullable(PastTime)
})
export type Exercise = Static<typeof Exercise>

const { cues, cause, causeKind, tried, steps, proof, judgement, prevention } = contentFields
const { contacts, rules } = contentFields

/** What was hidden: everything that the case says of how it is resolved. */
export const Answer = Type.Object({
  ...{ cues, cause, causeKind, tried, steps, proof, judgement, prevention, contacts, rules },
  revision: Type.Integer({ description: 'The one that is shown' }),
  changed: Type.Boolean({ description: 'Readers get another revision by now' })
})
export type Answer = Static<typeof Answer>

/** The item that a rehearsal prepares, on a bridge to whoever rehearses. */
export const Prepares = Type.Object({
  item: Type.String(),
  bridge: Type.String(),
  giver: PersonRef
})
export type Prepares = Static<typeof Prepares>

export const Compared = Type.Object({
  step: Type.String({ description: 'As the case had it' }),
  verdict: Type.Enum([...STEP_VERDICTS])
})

/** Null where the case is not for the reader any more: own words stay. */
export const Rehearsal = Type.Object({
  id: Type.String(),
  exercise: nullable(Exercise),
  words: Type.String({ description: 'Markdown' }),
  shownAt: Instant,
  answer: nullable(Answer),
  compared: Type.Array(Compared),
  learnt: Type.String(),
  finishedAt: nullable(Instant),
  prepares: nullable(Prepares)
})
export type Rehearsal = Static<typeof Rehearsal>

export const RehearsalLine = Type.Object({
  id: Type.String(),
  case: nullable(CaseNumber),
  title: nullable(Type.String()),
  language: nullable(Type.Enum([...LANGUAGES])),
  startedAt: Instant,
  finishedAt: nullable(Instant),
  learnt: Type.String(),
  prepares: nullable(Prepares)
})
export type RehearsalLine = Static<typeof RehearsalLine>

/** What would be worth rehearsing next, and why. */
export const Suggestion = Type.Object({
  case: CaseNumber,
  title: Type.String(),
  language: Type.Enum([...LANGUAGES]),
  why: Type.Enum([...REHEARSAL_WHYS]),
  comesBack: nullable(
    Type.Object({ period: Type.String(), certainty: Type.Enum([...CERTAINTIES]) })
  ),
  prepares: nullable(Prepares)
})
export type Suggestion = Static<typeof Suggestion>

/** A rehearsal on a bridge; its words are for the two alone. */
export const Rehearsed = Type.Object({
  id: Type.String(),
  by: PersonRef,
  at: Instant,
  words: nullable(Type.String()),
  learnt: nullable(Type.String())
})
export type Rehearsed = Static<typeof Rehearsed>

const strict = { additionalProperties: false }
const ofCase = Type.Object({ number: CaseNumber })
const byId = Type.Object({ id: Id })

export const rehearsalRoutes = {
  mine: route('GET', '/api/rehearsals', 'member', {
    summary: 'My rehearsals, the latest first, and what would be worth rehearsing next',
    response: {
      200: Type.Object({ items: Type.Array(RehearsalLine), next: Type.Array(Suggestion) })
    }
  }),
  exercise: route('GET', '/api/cases/:number/rehearsal', 'case.read', {
    summary: 'A solved case with its answer hidden',
    params: ofCase,
    querystring: Type.Object({ item: Type.Optional(Id) }),
    response: {
      200: Type.Object({
        exercise: Exercise,
        prepares: nullable(Prepares),
        unfinished: nullable(Type.String({ description: 'A rehearsal of it that goes on' }))
      })
    }
  }),
  answer: route('POST', '/api/cases/:number/rehearsals', 'case.read', {
    summary: 'My own words: from then on they stand, and the answer is shown',
    params: ofCase,
    body: Type.Object({ words: RequiredText, item: optional(Id) }, strict),
    response: { 201: Rehearsal }
  }),
  one: route('GET', '/api/rehearsals/:id', 'member', {
    summary: 'A rehearsal of mine beside the answer',
    params: byId,
    response: { 200: Rehearsal }
  }),
  finish: route('POST', '/api/rehearsals/:id/comparison', 'member', {
    summary: 'How each step fared, and what I take with me',
    params: byId,
    body: Type.Object(
      {
        verdicts: Type.Array(nullable(Type.Enum([...STEP_VERDICTS])), { maxItems: LIST_MAX }),
        learnt: Type.Optional(Text),
        offer: Type.Optional(
          Type.Boolean({ description: 'Show it on the bridge that it prepares' })
        )
      },
      strict
    ),
    response: { 201: Rehearsal }
  }),
  remove: route('POST', '/api/rehearsals/:id/removal', 'member', {
    summary: 'It leaves my list, and its words the bridge',
    params: byId,
    response: { 201: RehearsalLine }
  }),
  bringBack: route('DELETE', '/api/rehearsals/:id/removal', 'member', {
    summary: 'It is there again',
    params: byId,
    response: { 200: RehearsalLine }
  }),
  onItem: route('GET', '/api/bridge-items/:id/rehearsals', 'bridge.read', {
    summary: 'Rehearsals that prepared an item, the latest first',
    params: byId,
    response: { 200: list(Rehearsed) }
  })
}
