import { Type, type Static } from 'typebox'
import { CERTAINTIES, PATTERNS } from '../words.ts'
import { Day, nullable } from './common.ts'
import { route } from './route.ts'

/** When an exception comes next, from its past and the close calendar. */
export const Forecast = Type.Object({
  pattern: Type.Enum([...PATTERNS]),
  months: Type.Array(Type.Integer(), { description: 'Fiscal months 1 … 12 that it keeps to' }),
  certainty: Type.Enum([...CERTAINTIES]),
  next: nullable(
    Type.Object({
      period: Type.String(),
      probability: Type.Number({ description: 'That it comes in this period, 0 … 1' }),
      from: Day,
      to: Day,
      workingDay: nullable(Type.Integer({ description: 'On which it usually comes' }))
    })
  ),
  coming: Type.Array(
    Type.Object({ period: Type.String(), probability: Type.Number(), ends: Type.String() }),
    { description: 'The next twelve periods' }
  ),
  seen: Type.Object({
    times: Type.Integer({ description: 'Occurrences that the reader may see' }),
    periods: Type.Integer({ description: 'Periods in which it could have come' }),
    came: Type.Array(Type.String(), { description: 'Periods in which it came' }),
    last: nullable(Day)
  }),
  method: Type.String({ description: 'The source of the method' })
})
export type Forecast = Static<typeof Forecast>

export const forecastRoutes = {
  ofCase: route('GET', '/api/cases/:number/forecast', 'case.read', {
    summary: 'When a case is expected to come back, at an entity or anywhere',
    params: Type.Object({ number: Type.String({ pattern: '^EX-[1-9][0-9]{0,8}$' }) }),
    querystring: Type.Object({ entity: Type.Optional(Type.String({ maxLength: 40 })) }),
    response: { 200: Forecast }
  })
}
