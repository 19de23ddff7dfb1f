import { Type, type Static } from 'typebox'
import { LANGUAGES, LIST_MAX } from '../words.ts'
import {
  Day,
  Instant,
  Line,
  list,
  Nothing,
  nullable,
  optional,
  Period,
  PersonRef,
  RequiredLine
} from './common.ts'
import { CloseTarget, Entity, PeriodScheme, Process, Unit } from './organisation.ts'
import { PICK_KINDS } from './playbook.ts'
import { route } from './route.ts'

/** What a change can touch, in the order in which it is told. */
export const TOUCHED = [
  'people',
  'roles',
  'entities',
  'processes',
  'cases',
  'occurrences',
  'audiences',
  'tasks',
  'templates',
  'bridges',
  'absences',
  'holidays',
  'searches'
] as const
export type Touched = (typeof TOUCHED)[number]

const Some = Type.Object({ cases: Type.Integer(), occurrences: Type.Integer() })

/** What a change touches; with `preview` what it would touch: it is made, measured and undone. */
export const Effects = Type.Object({
  touched: Type.Array(Type.Object({ what: Type.Enum([...TOUCHED]), count: Type.Integer() }), {
    description: 'Kinds without any are left out'
  }),
  hidden: Type.Integer({ description: 'Cases among them that the reader may not see' }),
  sight: Type.Array(Type.Object({ person: PersonRef, gains: Some, loses: Some }), {
    description: 'Who sees other restricted cases and occurrences afterwards'
  }),
  closes: Type.Array(
    Type.Object({
      entity: Type.String(),
      period: Type.String(),
      days: Type.Array(
        Type.Object({ workingDay: Type.Integer(), from: nullable(Day), to: nullable(Day) })
      )
    }),
    { description: 'Closes from now on whose days move; past occurrences keep theirs' }
  )
})
export type Effects = Static<typeof Effects>

const preview = Type.Optional(Type.Boolean({ description: 'Look only: nothing is changed' }))
const Code = Type.String({ maxLength: 100 })
const byId = Type.Object({ id: Type.String({ maxLength: 64 }) })
const byCode = Type.Object({ code: Code })
const into = (what: string) =>
  Type.Object(
    { into: Type.String({ maxLength: 100, description: what }), preview },
    { additionalProperties: false }
  )

const entityFields = {
  name: RequiredLine,
  country: Type.String({ pattern: '^[A-Z]{2}$' }),
  currency: Type.String({ pattern: '^[A-Z]{3}$' }),
  timeZone: Type.String({ maxLength: 60, description: 'Europe/Warsaw' }),
  unit: nullable(Line),
  scheme: nullable(PeriodScheme),
  closeTarget: nullable(CloseTarget)
}

export const Holiday = Type.Object({ day: Day, name: Type.String() })
export type Holiday = Static<typeof Holiday>

/** A day as the public calendar of the country and the entity's own list have it. */
export const HolidayCompared = Type.Object({
  day: Day,
  theirs: nullable(Type.String({ description: 'null: not in the public calendar' })),
  ours: nullable(Type.String({ description: 'null: not in the list' }))
})
export type HolidayCompared = Static<typeof HolidayCompared>

export const FiscalPeriod = Type.Object({
  period: Type.String(),
  first: Day,
  last: Day,
  days: Type.Array(Type.Object({ workingDay: Type.Integer(), day: nullable(Day) }))
})
export type FiscalPeriod = Static<typeof FiscalPeriod>

const Names = Type.Partial(
  Type.Object(
    Object.fromEntries(LANGUAGES.map((it) => [it, Line])) as Record<
      (typeof LANGUAGES)[number],
      typeof Line
    >
  ),
  { additionalProperties: false, description: 'A name left empty is that of the first given' }
)

/** A value of a list that learns, with how often it stands where the reader may see it. */
export const ListValue = Type.Object({ value: Type.String(), count: Type.Integer() })
export type ListValue = Static<typeof ListValue>

export const LearntList = Type.Object({
  items: Type.Array(ListValue, { description: 'The most used first' }),
  doubles: Type.Array(Type.Array(Type.String()), {
    description: 'Likely the same, the most used of each first'
  })
})
export type LearntList = Static<typeof LearntList>

/** What one unit of `currency` is in `into`, for a period. */
export const Rate = Type.Object({
  period: Type.String(),
  currency: Type.String(),
  into: Type.String(),
  rate: Type.Number(),
  setAt: Instant,
  by: nullable(PersonRef)
})
export type Rate = Static<typeof Rate>

const Currency = Type.String({ pattern: '^[A-Z]{3}$' })
const Year = Type.Integer({ minimum: 1990, maximum: 2200 })

/** Keeping the organisation in order: units, entities, processes, lists, rates. */
export const upkeepRoutes = {
  addUnit: route('POST', '/api/units', 'organisation.edit', {
    summary: 'Add a unit',
    body: Type.Object({ name: RequiredLine }, { additionalProperties: false }),
    response: { 201: Unit }
  }),
  renameUnit: route('PATCH', '/api/units/:id', 'organisation.edit', {
    summary: 'Rename a unit',
    params: byId,
    body: Type.Object({ name: RequiredLine }, { additionalProperties: false }),
    response: { 200: Unit }
  }),
  removeUnit: route('DELETE', '/api/units/:id', 'organisation.edit', {
    summary: 'Remove a unit on which nothing hangs',
    params: byId,
    response: { 204: Nothing }
  }),
  mergeUnit: route('POST', '/api/units/:id/merger', 'organisation.edit', {
    summary: 'Merge a unit into another: people, roles, audiences and entities go there',
    params: byId,
    body: into('The unit that stays'),
    response: { 201: Effects }
  }),
  addEntity: route('POST', '/api/entities', 'organisation.edit', {
    summary: "Add an entity, with its country's time zone and public holidays",
    body: Type.Object(
      {
        code: Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,19}$' }),
        name: entityFields.name,
        country: entityFields.country,
        currency: entityFields.currency,
        unit: optional(Line)
      },
      { additionalProperties: false }
    ),
    response: { 201: Entity }
  }),
  changeEntity: route('PATCH', '/api/entities/:code', 'organisation.edit', {
    summary: 'Change an entity; what is left out stays',
    params: byCode,
    body: Type.Object(
      {
        ...Type.Partial(Type.Object(entityFields)).properties,
        active: Type.Optional(Type.Boolean()),
        preview
      },
      { additionalProperties: false }
    ),
    response: { 200: Effects }
  }),
  mergeEntity: route('POST', '/api/entities/:code/merger', 'organisation.edit', {
    summary: 'Merge an entity that was entered twice into the other',
    params: byCode,
    body: into('The entity that stays'),
    response: { 201: Effects }
  }),
  holidays: route('GET', '/api/entities/:code/holidays', 'member', {
    summary: 'The days on which an entity does not work, weekends aside',
    params: byCode,
    response: { 200: list(Holiday) }
  }),
  changeHolidays: route('POST', '/api/entities/:code/holidays', 'organisation.edit', {
    summary: 'Add, rename and remove days off',
    params: byCode,
    body: Type.Object(
      {
        set: Type.Optional(
          Type.Array(
            Type.Object({ day: Day, name: RequiredLine }, { additionalProperties: false }),
            { maxItems: 400 }
          )
        ),
        remove: Type.Optional(Type.Array(Day, { maxItems: 400 })),
        preview
      },
      { additionalProperties: false }
    ),
    response: { 201: Effects }
  }),
  publicHolidays: route('GET', '/api/entities/:code/holidays/public', 'organisation.edit', {
    summary: "The country's public calendar beside the entity's own list, for a year",
    params: byCode,
    querystring: Type.Object({ year: Year }),
    response: { 200: list(HolidayCompared) }
  }),
  year: route('POST', '/api/entities/:code/year', 'organisation.edit', {
    summary: 'The periods of a fiscal year and the days of their closes, by a scheme not saved yet',
    params: byCode,
    body: Type.Object(
      { year: Year, scheme: Type.Optional(nullable(PeriodScheme)) },
      { additionalProperties: false }
    ),
    response: { 200: list(FiscalPeriod) }
  }),
  addProcess: route('POST', '/api/processes', 'organisation.edit', {
    summary: 'Add a process below another, or at the top',
    body: Type.Object({ parent: nullable(Code), names: Names }, { additionalProperties: false }),
    response: { 201: Process }
  }),
  renameProcess: route('PUT', '/api/processes/:code/names', 'organisation.edit', {
    summary: 'Rename a process, in five languages; its code stays',
    params: byCode,
    body: Type.Object({ names: Names }, { additionalProperties: false }),
    response: { 200: Process }
  }),
  placeProcess: route('POST', '/api/processes/:code/place', 'organisation.edit', {
    summary: 'Move a process with all that lies below it, or reorder it among its siblings',
    params: byCode,
    body: Type.Object(
      {
        parent: nullable(Code),
        before: optional(Type.String({ maxLength: 100, description: 'null: as the last one' })),
        preview
      },
      { additionalProperties: false }
    ),
    response: { 201: Effects }
  }),
  mergeProcess: route('POST', '/api/processes/:code/merger', 'organisation.edit', {
    summary: 'Merge a process that is there twice into the other',
    params: byCode,
    body: into('The process that stays'),
    response: { 201: Effects }
  }),
  removeProcess: route('DELETE', '/api/processes/:code', 'organisation.edit', {
    summary: 'Remove a process on which nothing hangs',
    params: byCode,
    response: { 204: Nothing }
  }),
  learnt: route('GET', '/api/lists/:kind', 'organisation.edit', {
    summary: 'The values of a list that learns, as far as the reader may see them',
    params: Type.Object({ kind: Type.Enum([...PICK_KINDS]) }),
    response: { 200: LearntList }
  }),
  rename: route('POST', '/api/lists/:kind/renaming', 'organisation.edit', {
    summary: 'Give values one name, in all revisions of all cases; merges them where it is there',
    params: Type.Object({ kind: Type.Enum([...PICK_KINDS]) }),
    body: Type.Object(
      {
        values: Type.Array(RequiredLine, { minItems: 1, maxItems: LIST_MAX }),
        to: RequiredLine,
        preview
      },
      { additionalProperties: false }
    ),
    response: { 201: Effects }
  }),
  rates: route('GET', '/api/rates', 'member', {
    summary: 'The exchange rates that administrators entered, the latest period first',
    response: { 200: list(Rate) }
  }),
  setRates: route('PUT', '/api/rates/:period', 'organisation.edit', {
    summary: 'Enter exchange rates for a period; null takes one away',
    params: Type.Object({ period: Period }),
    body: Type.Object(
      {
        items: Type.Array(
          Type.Object(
            {
              currency: Currency,
              into: Currency,
              rate: nullable(Type.Number({ minimum: 0.000001, maximum: 1_000_000 }))
            },
            { additionalProperties: false }
          ),
          { maxItems: 200 }
        )
      },
      { additionalProperties: false }
    ),
    response: { 200: list(Rate) }
  }),
  mergePerson: route('POST', '/api/people/:id/merger', 'organisation.edit', {
    summary: 'Merge a person who is here twice into the other; the double is deactivated',
    params: byId,
    body: into('The person who stays'),
    response: { 201: Effects }
  })
}
