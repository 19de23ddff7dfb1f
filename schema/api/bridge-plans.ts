import { Type, type Static } from 'typebox'
import {
  DOMAINS,
  ITEM_KINDS,
  PLAN_REASONS,
  PROPOSAL_REASONS,
  STAGES,
  TEMPLATE_KINDS,
  TITLE_MAX
} from '../words.ts'
import { BridgeClose, Id, StageName, Version } from './bridges.ts'
import { Day, Instant, Line, list, May, nullable, optional, PersonRef } from './common.ts'
import { Forecast } from './forecast.ts'
import { route } from './route.ts'

/** Something that the product would put on the map, and why. */
export const Proposal = Type.Object({
  kind: Type.Enum([...ITEM_KINDS]),
  domain: Type.Enum([...DOMAINS]),
  title: Type.String(),
  language: nullable(Type.String()),
  case: nullable(Type.String()),
  process: nullable(Type.String()),
  criticality: Type.Integer(),
  importance: Type.Number({ description: '0 … 1, by which they are ranked' }),
  reasons: Type.Array(
    Type.Object({ reason: Type.Enum([...PROPOSAL_REASONS]), value: nullable(Type.Number()) })
  ),
  forecast: nullable(Forecast),
  dropped: Type.Boolean({ description: 'Somebody took it off this map before' })
})
export type Proposal = Static<typeof Proposal>

/** A line of a plan. */
export const Step = Type.Object({
  id: Type.String(),
  item: nullable(Type.String()),
  stage: nullable(Type.Enum([...STAGES])),
  title: nullable(
    Type.String({ description: 'In the reader’s language; null where it is its item and stage' })
  ),
  period: nullable(Type.String()),
  workingDay: nullable(Type.Integer({ description: 'Of the close that its day belongs to' })),
  dueOn: Day,
  reason: Type.Enum([...PLAN_REASONS]),
  late: Type.Boolean(),
  done: nullable(Type.Object({ by: nullable(PersonRef), at: Instant })),
  may: May
})
export type Step = Static<typeof Step>

export const Plan = Type.Object({
  steps: Type.Array(Step, { description: 'By the day on which they are due' }),
  closes: Type.Array(BridgeClose),
  may: May
})
export type Plan = Static<typeof Plan>

const Close = Type.Integer({ minimum: 0, maximum: 24, description: 'The nth close of the bridge' })
const WorkingDay = Type.Integer({ minimum: -3, maximum: 6 })
export const MomentOf = Type.Union([
  Type.Object({ close: Close, day: WorkingDay }, { additionalProperties: false }),
  Type.Object(
    { days: Type.Integer({ minimum: 0, maximum: 1000 }) },
    { additionalProperties: false }
  )
])

export const TemplateStep = Type.Object({
  id: Type.String(),
  key: nullable(Type.String()),
  title: Type.String({ description: 'In the reader’s language where it is a shipped one' }),
  stage: nullable(Type.Enum([...STAGES])),
  moment: MomentOf
})
export type TemplateStep = Static<typeof TemplateStep>

export const BridgeTemplate = Type.Object({
  id: Type.String(),
  kind: Type.Enum([...TEMPLATE_KINDS]),
  name: Type.String(),
  shipped: Type.Boolean(),
  steps: Type.Array(TemplateStep),
  running: Type.Integer({ description: 'Bridges that I lead and that run by it' }),
  version: Type.Integer(),
  may: May
})
export type BridgeTemplate = Static<typeof BridgeTemplate>

/** What pushing a template would change in one bridge. */
export const Push = Type.Object({
  bridge: Type.String(),
  giver: PersonRef,
  receiver: PersonRef,
  added: Type.Array(Step),
  moved: Type.Array(Type.Object({ step: Step, to: Day })),
  removed: Type.Array(Step)
})
export type Push = Static<typeof Push>

const strict = { additionalProperties: false }
const byId = Type.Object({ id: Id })
const stepFields = {
  title: Type.String({ maxLength: TITLE_MAX }),
  stage: nullable(StageName),
  moment: MomentOf
}

export const bridgePlanRoutes = {
  proposals: route('GET', '/api/bridges/:id/proposals', 'bridge.edit', {
    summary: 'What the product would put on the map, the most important first',
    params: byId,
    response: { 200: list(Proposal) }
  }),
  plan: route('GET', '/api/bridges/:id/plan', 'bridge.read', {
    summary: 'What is to happen when, and why then',
    params: byId,
    response: { 200: Plan }
  }),
  lay: route('POST', '/api/bridges/:id/plan', 'bridge.edit', {
    summary: 'Lay the plan on the calendar: what is done or was moved by hand stays',
    params: byId,
    response: { 201: Plan }
  }),
  addStep: route('POST', '/api/bridges/:id/steps', 'bridge.edit', {
    summary: 'Add a line to the plan',
    params: byId,
    body: Type.Object(
      { title: Type.String({ minLength: 1, maxLength: TITLE_MAX, pattern: '\\S' }), dueOn: Day },
      strict
    ),
    response: { 201: Plan }
  }),
  changeStep: route('PATCH', '/api/bridge-steps/:id', 'bridge.edit', {
    summary: 'Move a line to another day, say that it is done, or bring it back into the plan',
    params: byId,
    body: Type.Object(
      {
        dueOn: Type.Optional(Day),
        done: Type.Optional(Type.Boolean()),
        removed: Type.Optional(Type.Boolean({ description: 'false: put it back as it was' }))
      },
      strict
    ),
    response: { 200: Plan }
  }),
  removeStep: route('DELETE', '/api/bridge-steps/:id', 'bridge.edit', {
    summary: 'Take a line out of the plan',
    params: byId,
    response: { 200: Plan }
  }),
  templates: route('GET', '/api/bridge-templates', 'member', {
    summary: 'The templates of plans',
    response: { 200: Type.Object({ items: Type.Array(BridgeTemplate), may: May }) }
  }),
  copy: route('POST', '/api/bridge-templates', 'bridge.template', {
    summary: 'Make a template from another one',
    body: Type.Object(
      { from: Id, name: Type.String({ minLength: 1, maxLength: TITLE_MAX, pattern: '\\S' }) },
      strict
    ),
    response: { 201: BridgeTemplate }
  }),
  changeTemplate: route('PUT', '/api/bridge-templates/:id', 'bridge.template', {
    summary: 'Name a template and say its lines; running bridges stay as they are',
    params: byId,
    body: Type.Object(
      {
        name: Type.Optional(Line),
        steps: Type.Array(Type.Object({ id: optional(Id), ...stepFields }, strict), {
          maxItems: 100
        }),
        version: Version
      },
      strict
    ),
    response: { 200: BridgeTemplate }
  }),
  retireTemplate: route('DELETE', '/api/bridge-templates/:id', 'bridge.template', {
    summary: 'Offer a template no more; the shipped ones stay',
    params: byId,
    response: { 200: BridgeTemplate }
  }),
  pushes: route('GET', '/api/bridge-templates/:id/pushes', 'bridge.template', {
    summary: 'What the template as it is now would change in the bridges that I lead',
    params: byId,
    response: { 200: list(Push) }
  }),
  push: route('POST', '/api/bridge-templates/:id/pushes', 'bridge.template', {
    summary: 'Take these bridges along',
    params: byId,
    body: Type.Object({ bridges: Type.Array(Id, { minItems: 1, maxItems: 100 }) }, strict),
    response: { 201: list(Push) }
  })
}
