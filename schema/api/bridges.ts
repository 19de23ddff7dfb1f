import { Type, type Static } from 'typebox'
import {
  BRIDGE_ENDINGS,
  BRIDGE_KINDS,
  BRIDGE_STATES,
  CRITICALITY_MAX,
  DOMAINS,
  EVIDENCE_KINDS,
  ITEM_KINDS,
  NEXT_STEPS,
  OUTCOMES,
  PROPOSAL_REASONS,
  RATINGS,
  REACHED,
  REASON_MAX,
  STAGES,
  TEXT_MAX,
  TITLE_MAX
} from '../words.ts'
import { Day, Instant, Line, list, May, nullable, optional, PersonRef } from './common.ts'
import { Forecast } from './forecast.ts'
import { route } from './route.ts'

export const Id = Type.String({ minLength: 1, maxLength: 64 })
export const Version = Type.Integer({ minimum: 1, description: 'As the sender saw it' })
const Text = Type.String({ maxLength: TEXT_MAX })
export const RequiredText = Type.String({ minLength: 1, maxLength: TEXT_MAX, pattern: '\\S' })
export const Reason = Type.String({ minLength: 1, maxLength: REASON_MAX, pattern: '\\S' })
const Criticality = Type.Integer({ minimum: 1, maximum: CRITICALITY_MAX })
export const StageName = Type.Enum([...STAGES])
const CaseNumber = Type.String({ pattern: '^EX-[1-9][0-9]{0,8}$' })

/** A close on the way: the first one that ends after the bridge begins is number 0. */
export const BridgeClose = Type.Object({
  number: Type.Integer(),
  period: Type.String(),
  ends: Type.String({ description: 'month, quarter or year' }),
  from: Day,
  to: Day
})
export type BridgeClose = Static<typeof BridgeClose>

/** Where one item stands at one stage. */
export const StageOfItem = Type.Object({
  stage: StageName,
  reached: nullable(Type.Enum([...REACHED])),
  at: nullable(Instant),
  plannedOn: nullable(Day),
  late: Type.Boolean(),
  waitsFor: Type.Array(Type.Enum(['giver', 'receiver']), {
    description: 'Whose yes is missing on evidence that would reach it'
  }),
  disputed: Type.Boolean(),
  have: Type.Integer({ description: 'Pieces of counted evidence' }),
  need: Type.Integer()
})
export type StageOfItem = Static<typeof StageOfItem>

/** What is true of an item and asks for somebody's eye. */
export const Marks = {
  late: Type.Boolean(),
  atRisk: Type.Boolean({ description: 'Critical, short of its target, and time is running out' }),
  toConfirm: Type.Boolean({ description: 'Evidence waits for the reader' }),
  disputed: Type.Boolean(),
  comesTooLate: Type.Boolean({ description: 'It is not expected again before the bridge ends' }),
  helpNeededOn: nullable(Day),
  onlyGiver: Type.Boolean({ description: 'The giver alone can do it today' })
}

export const Item = Type.Object({
  id: Type.String(),
  kind: Type.Enum([...ITEM_KINDS]),
  domain: Type.Enum([...DOMAINS]),
  title: nullable(Type.String({ description: 'null where its case is not for the reader' })),
  language: nullable(Type.String({ description: 'Of the title, where it is that of a case' })),
  case: nullable(Type.String()),
  process: nullable(Type.String()),
  criticality: Type.Integer(),
  weight: Type.Number(),
  target: StageName,
  stage: nullable(StageName),
  stages: Type.Array(StageOfItem, { description: 'All six, the least first' }),
  forecast: nullable(Forecast),
  ...Marks,
  next: Type.Object({
    what: Type.Enum([...NEXT_STEPS]),
    stage: nullable(StageName),
    dueOn: nullable(Day)
  }),
  rating: nullable(Type.Enum([...RATINGS])),
  offers: Type.Integer({ description: 'Runs that could be counted, and are not yet' }),
  position: Type.Integer(),
  version: Type.Integer(),
  may: May
})
export type Item = Static<typeof Item>

const Deed = Type.Object({ by: PersonRef, at: Instant })
const Said = Type.Object({ by: PersonRef, at: Instant, reason: Type.String() })

/** A run that evidence names, or that is offered. */
export const Run = Type.Object({
  id: Type.String({ description: 'Of the occurrence' }),
  case: Type.String(),
  entity: nullable(Type.String()),
  period: nullable(Type.String()),
  closedAt: nullable(Instant),
  closedBy: nullable(PersonRef),
  outcome: nullable(Type.Enum([...OUTCOMES])),
  minutes: nullable(Type.Integer()),
  helpedBy: nullable(PersonRef)
})
export type Run = Static<typeof Run>

export const Evidence = Type.Object({
  id: Type.String(),
  kind: Type.Enum([...EVIDENCE_KINDS]),
  stage: StageName,
  happenedOn: Day,
  run: nullable(Run),
  case: nullable(Type.String()),
  session: nullable(Type.String()),
  backup: nullable(PersonRef),
  giverText: nullable(Type.String({ description: 'null while it is not for the reader yet' })),
  receiverText: nullable(Type.String()),
  offered: Deed,
  giverAt: nullable(Instant),
  receiverAt: nullable(Instant),
  dispute: nullable(Said),
  withdrawn: nullable(Said),
  counts: Type.Boolean({ description: 'Both said yes, and what it rests on still holds' }),
  lapsed: Type.Boolean({ description: 'What it rests on was withdrawn, reopened or changed' }),
  may: May
})
export type Evidence = Static<typeof Evidence>

/** What the product offers by itself: a run that the receiver closed, with help or without. */
export const Offer = Type.Object({ run: Run, stage: StageName })
export type Offer = Static<typeof Offer>

export const StageException = Type.Object({
  id: Type.String(),
  stage: StageName,
  ...Said.properties,
  withdrawn: nullable(Deed)
})
export type StageException = Static<typeof StageException>

/** What happened to an item, the newest first. */
export const ItemDeed = Type.Object({
  at: Instant,
  by: nullable(PersonRef),
  verb: Type.String(),
  stage: nullable(StageName)
})

export type ItemDeed = Static<typeof ItemDeed>

export const ItemPage = Type.Object({
  ...Item.properties,
  bridge: Type.String(),
  giver: PersonRef,
  receiver: PersonRef,
  note: Type.String({ description: 'Markdown' }),
  reasons: Type.Array(
    Type.Object({ reason: Type.Enum([...PROPOSAL_REASONS]), value: nullable(Type.Number()) })
  ),
  evidence: Type.Array(Evidence),
  offers: Type.Array(Offer),
  helped: Type.Array(Run, { description: 'Runs of the receiver that took help, the latest first' }),
  exceptions: Type.Array(StageException),
  dropped: nullable(Said),
  contacts: Type.Array(Type.Object({ name: Type.String(), how: Type.String() })),
  history: Type.Array(ItemDeed)
})
export type ItemPage = Static<typeof ItemPage>

/** A measure and the items that it was counted from. */
const Counted = Type.Object({
  value: nullable(Type.Number({ description: '0 … 1; null of nothing' })),
  items: Type.Array(Type.String(), { description: 'ids that count' }),
  of: Type.Array(Type.String())
})

export const Measures = Type.Object({
  coverage: Type.Array(Type.Object({ stage: StageName, ...Counted.properties })),
  evidenced: Type.Object({
    value: nullable(Type.Number({ description: 'Share of reached stages with own evidence' })),
    with: Type.Integer(),
    of: Type.Integer(),
    without: Type.Array(Type.String(), {
      description: 'ids of items with a stage by exception or by proof'
    })
  }),
  closesUntilAlone: Type.Object({
    median: nullable(Type.Number()),
    p80: nullable(Type.Number()),
    items: Type.Array(Type.Object({ item: Type.String(), closes: Type.Integer() }))
  }),
  completeness: Counted,
  onlyGiver: Type.Object({
    now: Type.Array(Type.String()),
    atStart: Type.Array(Type.String())
  })
})
export type Measures = Static<typeof Measures>

export const BridgeLine = Type.Object({
  id: Type.String(),
  kind: Type.Enum([...BRIDGE_KINDS]),
  giver: PersonRef,
  receiver: PersonRef,
  entity: Type.String(),
  startsOn: Day,
  endsOn: Day,
  state: Type.Enum([...BRIDGE_STATES]),
  ending: nullable(Type.Enum([...BRIDGE_ENDINGS])),
  items: Type.Integer(),
  atTarget: Type.Integer(),
  late: Type.Integer(),
  atRisk: Type.Integer(),
  toConfirm: Type.Integer(),
  may: May
})
export type BridgeLine = Static<typeof BridgeLine>

export const Bridge = Type.Object({
  ...BridgeLine.properties,
  template: nullable(Type.String()),
  purpose: Type.String({ description: 'Markdown' }),
  leads: Type.Array(PersonRef),
  closes: Type.Array(BridgeClose),
  today: Day,
  startedAt: nullable(Instant),
  ended: nullable(Said),
  /** On which side of it the reader stands. */
  side: nullable(Type.Enum(['giver', 'receiver'])),
  measures: Measures,
  version: Type.Integer()
})
export type Bridge = Static<typeof Bridge>

/** Planned and proven weight at the target, day by day of change; `items` make up the weight. */
export const Progress = Type.Object({
  total: Type.Number(),
  planned: Type.Array(
    Type.Object({ on: Day, weight: Type.Number(), items: Type.Array(Type.String()) })
  ),
  proven: Type.Array(
    Type.Object({ on: Day, weight: Type.Number(), items: Type.Array(Type.String()) })
  )
})
export type Progress = Static<typeof Progress>

const strict = { additionalProperties: false }
const itemFields = {
  domain: Type.Optional(Type.Enum([...DOMAINS])),
  title: Type.Optional(Type.String({ maxLength: TITLE_MAX })),
  note: Type.Optional(Text),
  criticality: Type.Optional(Criticality),
  weight: optional(Type.Number({ minimum: 0, maximum: 100 })),
  target: Type.Optional(StageName)
}

export const NewBridge = Type.Object(
  {
    kind: Type.Enum([...BRIDGE_KINDS]),
    giver: Id,
    receiver: Id,
    entity: Line,
    startsOn: Type.Optional(Day),
    endsOn: Day,
    template: optional(Id),
    purpose: Type.Optional(Text)
  },
  strict
)
export type NewBridge = Static<typeof NewBridge>

export const BridgeChange = Type.Object(
  {
    endsOn: Type.Optional(Day),
    purpose: Type.Optional(Text),
    version: Version
  },
  strict
)
export type BridgeChange = Static<typeof BridgeChange>

export const NewItem = Type.Object(
  {
    ...itemFields,
    kind: Type.Enum([...ITEM_KINDS]),
    case: optional(CaseNumber),
    process: optional(Line),
    reasons: Type.Optional(
      Type.Array(
        Type.Object(
          { reason: Type.Enum([...PROPOSAL_REASONS]), value: nullable(Type.Number()) },
          strict
        ),
        { maxItems: PROPOSAL_REASONS.length }
      )
    )
  },
  strict
)
export type NewItem = Static<typeof NewItem>

export const ItemChange = Type.Object({ ...itemFields, version: Version }, strict)
export type ItemChange = Static<typeof ItemChange>

export const NewEvidence = Type.Object(
  {
    kind: Type.Enum([...EVIDENCE_KINDS]),
    happenedOn: Type.Optional(Day),
    occurrence: optional(Id),
    case: optional(CaseNumber),
    session: optional(Id),
    backup: optional(Id),
    text: Type.Optional(Text)
  },
  strict
)
export type NewEvidence = Static<typeof NewEvidence>

const byId = Type.Object({ id: Id })
const ofEvidence = Type.Object({ id: Id })
const Because = Type.Object({ reason: Reason }, strict)

export const bridgeRoutes = {
  list: route('GET', '/api/bridges', 'member', {
    summary: 'The bridges that I give, receive or lead: running, planned, ended',
    response: { 200: Type.Object({ items: Type.Array(BridgeLine), may: May }) }
  }),
  make: route('POST', '/api/bridges', 'bridge.start', {
    summary: 'Begin a bridge: two people, an entity, a date; its plan is made next',
    body: NewBridge,
    response: { 201: Bridge }
  }),
  one: route('GET', '/api/bridges/:id', 'bridge.read', {
    summary: 'One bridge with its measures',
    params: byId,
    response: { 200: Bridge }
  }),
  change: route('PATCH', '/api/bridges/:id', 'bridge.edit', {
    summary: 'Change the day on which it ends, or what it is for',
    params: byId,
    body: BridgeChange,
    response: { 200: Bridge }
  }),
  start: route('POST', '/api/bridges/:id/start', 'bridge.edit', {
    summary: 'Accept the plan: the bridge runs from now on',
    params: byId,
    response: { 201: Bridge }
  }),
  end: route('POST', '/api/bridges/:id/end', 'bridge.end', {
    summary: 'Stop a bridge before its time, with a reason',
    params: byId,
    body: Because,
    response: { 201: Bridge }
  }),
  resume: route('DELETE', '/api/bridges/:id/end', 'bridge.end', {
    summary: 'It goes on',
    params: byId,
    response: { 200: Bridge }
  }),
  items: route('GET', '/api/bridges/:id/items', 'bridge.read', {
    summary: 'What has to cross, and how far each item is',
    params: byId,
    response: { 200: list(Item) }
  }),
  progress: route('GET', '/api/bridges/:id/progress', 'bridge.read', {
    summary: 'Planned against proven, over time',
    params: byId,
    response: { 200: Progress }
  }),
  add: route('POST', '/api/bridges/:id/items', 'bridge.edit', {
    summary: 'Put an item on the map',
    params: byId,
    body: NewItem,
    response: { 201: Item }
  }),
  item: route('GET', '/api/bridge-items/:id', 'bridge.read', {
    summary: 'One item with its evidence and its history',
    params: byId,
    response: { 200: ItemPage }
  }),
  runs: route('GET', '/api/bridge-items/:id/runs', 'bridge.read', {
    summary: 'Runs that the two can pick from as its proof, the latest first',
    params: byId,
    response: { 200: list(Offer) }
  }),
  changeItem: route('PATCH', '/api/bridge-items/:id', 'bridge.edit', {
    summary: 'Change an item',
    params: byId,
    body: ItemChange,
    response: { 200: ItemPage }
  }),
  drop: route('POST', '/api/bridge-items/:id/removal', 'bridge.edit', {
    summary: 'Take an item off the map, with a reason',
    params: byId,
    body: Type.Object({ reason: Type.Optional(Type.String({ maxLength: REASON_MAX })) }, strict),
    response: { 201: ItemPage }
  }),
  bringBack: route('DELETE', '/api/bridge-items/:id/removal', 'bridge.edit', {
    summary: 'It is on the map again',
    params: byId,
    response: { 200: ItemPage }
  }),
  rate: route('PUT', '/api/bridge-items/:id/rating', 'bridge.rate', {
    summary: 'How well I, the receiver, know it before it crosses',
    params: byId,
    body: Type.Object({ rating: Type.Enum([...RATINGS]) }, strict),
    response: { 200: ItemPage }
  }),
  offer: route('POST', '/api/bridge-items/:id/evidence', 'bridge.offer', {
    summary: 'Offer evidence; it is a yes of whoever offers it',
    params: byId,
    body: NewEvidence,
    response: { 201: ItemPage }
  }),
  decline: route('POST', '/api/bridge-items/:id/offers/:occurrence/refusal', 'bridge.confirm', {
    summary: 'Not yet: an offered run is not to be counted',
    params: Type.Object({ id: Id, occurrence: Id }),
    response: { 201: ItemPage }
  }),
  confirm: route('POST', '/api/evidence/:id/confirmation', 'bridge.confirm', {
    summary: 'Say yes to evidence; also takes back a dispute of one’s own',
    params: ofEvidence,
    response: { 201: ItemPage }
  }),
  unconfirm: route('DELETE', '/api/evidence/:id/confirmation', 'bridge.confirm', {
    summary: 'Take the yes back',
    params: ofEvidence,
    response: { 200: ItemPage }
  }),
  dispute: route('POST', '/api/evidence/:id/dispute', 'bridge.confirm', {
    summary: 'Say no, with a reason: the stage stands where it was',
    params: ofEvidence,
    body: Because,
    response: { 201: ItemPage }
  }),
  answer: route('PUT', '/api/evidence/:id/text', 'bridge.offer', {
    summary: 'My side’s words of it: a summary, a blind answer',
    params: ofEvidence,
    body: Type.Object({ text: RequiredText }, strict),
    response: { 200: ItemPage }
  }),
  withdraw: route('POST', '/api/evidence/:id/withdrawal', 'bridge.withdraw', {
    summary: 'Take a proof back, with a reason; the stage falls back',
    params: ofEvidence,
    body: Because,
    response: { 201: ItemPage }
  }),
  reoffer: route('DELETE', '/api/evidence/:id/withdrawal', 'bridge.withdraw', {
    summary: 'It stands again',
    params: ofEvidence,
    response: { 200: ItemPage }
  }),
  except: route('POST', '/api/bridge-items/:id/exceptions', 'bridge.except', {
    summary: 'Let a stage stand without its evidence, with a reason',
    params: byId,
    body: Type.Object({ stage: StageName, reason: Reason }, strict),
    response: { 201: ItemPage }
  }),
  unexcept: route('DELETE', '/api/stage-exceptions/:id', 'bridge.except', {
    summary: 'Take an exception back',
    params: byId,
    response: { 200: ItemPage }
  })
}
