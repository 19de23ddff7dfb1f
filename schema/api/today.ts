import { Type, type Static } from 'typebox'
import { LANGUAGES } from '../words.ts'
import { Instant, nullable, PersonRef } from './common.ts'
import { Occurrence } from './occurrences.ts'
import { CloseDay } from './organisation.ts'
import { route } from './route.ts'

/** An open occurrence that is with me, and what its case knows already. */
export const OpenNow = Type.Object({
  ...Occurrence.properties,
  caseState: Type.String(),
  uses: Type.Integer({ description: 'Closed occurrences of the case so far' }),
  usualMinutes: nullable(Type.Integer())
})

export const SolvedLately = Type.Object({
  id: Type.String({ description: 'Of the occurrence' }),
  case: Type.String(),
  title: Type.String(),
  language: Type.Enum([...LANGUAGES]),
  closedAt: Instant,
  closedBy: Type.Object({ id: Type.String(), name: Type.String() }),
  outcome: Type.String(),
  minutes: nullable(Type.Integer()),
  mine: Type.Boolean({ description: 'The case is mine: author or owner' }),
  known: Type.Boolean()
})

export const Today = Type.Object({
  day: nullable(CloseDay),
  entity: nullable(Type.String()),
  open: Type.Array(OpenNow),
  nobodys: Type.Array(OpenNow, { description: 'Open at my entity, and nobody holds it' }),
  solved: Type.Array(SolvedLately),
  unwritten: Type.Array(
    Type.Object({
      number: Type.String(),
      title: Type.String(),
      language: Type.Enum([...LANGUAGES]),
      createdAt: Instant
    }),
    { description: 'My open cases whose solution is not written up' }
  ),
  questions: Type.Array(
    Type.Object({
      number: Type.String(),
      title: Type.String(),
      language: Type.Enum([...LANGUAGES]),
      by: PersonRef,
      text: Type.String(),
      at: Instant
    }),
    { description: 'Sent back to me with a question' }
  ),
  reviews: Type.Integer({ description: 'Cases that wait for my judgement' }),
  helped: Type.Object({
    people: Type.Integer({ description: 'Different people who solved something with my cases' }),
    minutes: Type.Integer({ description: 'Minutes saved in the last twelve months' }),
    cases: Type.Integer()
  })
})
export type Today = Static<typeof Today>

export const todayRoutes = {
  today: route('GET', '/api/today', 'member', {
    summary: 'What matters to me now',
    response: { 200: Today }
  })
}
