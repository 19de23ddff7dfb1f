import { Type, type Static } from 'typebox'
import { AGENDA_MAX, AGENDA_REASONS, LINE_MAX, LIST_MAX, PLACE_MAX, TEXT_MAX } from '../words.ts'
import { BridgeSession } from './bridge-sessions.ts'
import { Id, Version } from './bridges.ts'
import { Day, optional, RequiredLine } from './common.ts'
import { route } from './route.ts'

const strict = { additionalProperties: false }
const byId = Type.Object({ id: Id })

const when = {
  day: Day,
  time: Type.String({
    pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
    description: 'On the clocks of the bridge’s entity, 14:30'
  }),
  minutes: Type.Integer({ minimum: 5, maximum: 600 }),
  place: optional(Type.String({ maxLength: PLACE_MAX, description: 'A room, or where to call' }))
}

export const NewPlan = Type.Object(
  {
    ...when,
    lines: Type.Optional(
      Type.Array(RequiredLine, { maxItems: 10, description: 'What it is about, in own words' })
    )
  },
  strict
)
export type NewPlan = Static<typeof NewPlan>

export const PlanChange = Type.Object({ ...when, version: Version }, strict)
export type PlanChange = Static<typeof PlanChange>

export const Holding = Type.Object(
  {
    heldOn: Type.Optional({ ...Day, description: 'Left out: the day for which it was planned' }),
    minutes: optional(Type.Integer({ minimum: 1, maximum: 1440 })),
    notes: Type.Optional(Type.String({ maxLength: TEXT_MAX })),
    items: Type.Optional(
      Type.Array(
        Type.Object(
          { item: Id, summary: Type.Optional(Type.String({ maxLength: TEXT_MAX })) },
          strict
        ),
        { maxItems: LIST_MAX, description: 'Besides what of the agenda was ticked off' }
      )
    )
  },
  strict
)
export type Holding = Static<typeof Holding>

export const NewLine = Type.Object(
  {
    text: Type.Optional(Type.String({ maxLength: LINE_MAX })),
    item: optional(Id),
    reason: Type.Optional(Type.Enum([...AGENDA_REASONS])),
    position: Type.Optional(Type.Integer({ minimum: 0, maximum: AGENDA_MAX }))
  },
  strict
)
export type NewLine = Static<typeof NewLine>

export const plannedSessionRoutes = {
  plan: route('POST', '/api/bridges/:id/planned-sessions', 'bridge.edit', {
    summary: 'Plan a session; its agenda is drawn from the map',
    params: byId,
    body: NewPlan,
    response: { 201: BridgeSession }
  }),
  move: route('PUT', '/api/bridge-sessions/:id/time', 'bridge.edit', {
    summary: 'Another time, length or place',
    params: byId,
    body: PlanChange,
    response: { 200: BridgeSession }
  }),
  cancel: route('POST', '/api/bridge-sessions/:id/cancellation', 'bridge.edit', {
    summary: 'It will not take place',
    params: byId,
    response: { 201: BridgeSession }
  }),
  uncancel: route('DELETE', '/api/bridge-sessions/:id/cancellation', 'bridge.edit', {
    summary: 'It will take place after all',
    params: byId,
    response: { 200: BridgeSession }
  }),
  hold: route('POST', '/api/bridge-sessions/:id/holding', 'bridge.offer', {
    summary: 'It took place: what was ticked off was shown, and a summary is asked for',
    params: byId,
    body: Holding,
    response: { 201: BridgeSession }
  }),
  unhold: route('DELETE', '/api/bridge-sessions/:id/holding', 'bridge.offer', {
    summary: 'It has not taken place yet: what it showed counts no more',
    params: byId,
    response: { 200: BridgeSession }
  }),
  draw: route('POST', '/api/bridge-sessions/:id/agenda', 'bridge.edit', {
    summary: 'Draw the agenda anew; lines that somebody added, placed or ticked off stay',
    params: byId,
    response: { 201: BridgeSession }
  }),
  addLine: route('POST', '/api/bridge-sessions/:id/agenda-lines', 'bridge.edit', {
    summary: 'Put something on the agenda: an item of the map, or own words',
    params: byId,
    body: NewLine,
    response: { 201: BridgeSession }
  }),
  changeLine: route('PATCH', '/api/agenda-lines/:id', 'bridge.edit', {
    summary: 'Tick a line off, or put it elsewhere',
    params: byId,
    body: Type.Object(
      {
        covered: Type.Optional(Type.Boolean()),
        position: Type.Optional(
          Type.Integer({ minimum: 0, maximum: AGENDA_MAX, description: '0: the first' })
        )
      },
      strict
    ),
    response: { 200: BridgeSession }
  }),
  removeLine: route('DELETE', '/api/agenda-lines/:id', 'bridge.edit', {
    summary: 'Take a line off the agenda',
    params: byId,
    response: { 200: BridgeSession }
  })
}
