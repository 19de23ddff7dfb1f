import { Type, type Static } from 'typebox'
import { CLOSE_LAST_DAY, LANGUAGES, WEEK_PATTERNS } from '../words.ts'
import { Day, list, nullable, optional } from './common.ts'
import { route } from './route.ts'

export const Process = Type.Object({
  code: Type.String(),
  parent: nullable(Type.String()),
  name: Type.String({ description: "In the reader's language" }),
  names: Type.Record(Type.Enum([...LANGUAGES]), Type.String()),
  reviewEveryMonths: nullable(Type.Integer({ description: 'Set here; null: as above it' })),
  reviewMonths: Type.Integer({ description: 'What holds: set here, above, or the usual' })
})
export type Process = Static<typeof Process>

const Month = Type.Integer({ minimum: 1, maximum: 12 })
const Named = Type.Enum(['start', 'end'], {
  description: 'Named by the calendar year in which it begins, or ends'
})

/** How a fiscal year is cut into twelve periods (schema/tables/organisation.ts). */
export const PeriodScheme = Type.Union([
  Type.Object(
    {
      kind: Type.Literal('months'),
      firstMonth: Month,
      named: Named,
      lastDay: nullable(
        Type.Integer({ minimum: 1, maximum: 28, description: "null: the month's last" })
      )
    },
    { additionalProperties: false }
  ),
  Type.Object(
    {
      kind: Type.Literal('weeks'),
      pattern: Type.Enum([...WEEK_PATTERNS]),
      weekday: Type.Integer({ minimum: 0, maximum: 6, description: '0 is Sunday' }),
      month: Month,
      ends: Type.Enum(['last', 'nearest']),
      named: Named
    },
    { additionalProperties: false }
  )
])
export type PeriodScheme = Static<typeof PeriodScheme>

export const CloseTarget = Type.Integer({
  minimum: 1,
  maximum: CLOSE_LAST_DAY,
  description: 'On which working day a close is meant to be over'
})

export const Entity = Type.Object({
  code: Type.String(),
  name: Type.String(),
  country: Type.String(),
  currency: Type.String(),
  timeZone: Type.String(),
  unit: nullable(Type.String({ description: 'The unit that works for it' })),
  scheme: nullable(PeriodScheme),
  closeTarget: nullable(CloseTarget),
  active: Type.Boolean()
})
export type Entity = Static<typeof Entity>

export const Unit = Type.Object({ id: Type.String(), name: Type.String() })
export type Unit = Static<typeof Unit>

/** Which close a day belongs to. */
export const CloseDay = Type.Object({
  day: Day,
  period: Type.String(),
  workingDay: nullable(Type.Integer())
})
export type CloseDay = Static<typeof CloseDay>

export const organisationRoutes = {
  processes: route('GET', '/api/processes', 'member', {
    summary: 'The process tree, parents first',
    response: { 200: list(Process) }
  }),
  entities: route('GET', '/api/entities', 'member', {
    summary: 'The entities for which work is done',
    response: { 200: list(Entity) }
  }),
  units: route('GET', '/api/units', 'member', {
    summary: 'The units that people belong to',
    response: { 200: list(Unit) }
  }),
  closeDay: route('GET', '/api/entities/:code/close-day', 'member', {
    summary: 'The period and working day of a day (today, if none is named) at an entity',
    params: Type.Object({ code: Type.String({ maxLength: 40 }) }),
    querystring: Type.Object({ on: optional(Day) }),
    response: { 200: CloseDay }
  })
}
