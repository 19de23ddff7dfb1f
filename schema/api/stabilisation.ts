import { Type, type Static } from 'typebox'
import { BRIDGE_PHASES } from '../words.ts'
import { BridgeLine, Id, Run } from './bridges.ts'
import { Day, Instant, list, May, nullable, PersonRef } from './common.ts'
import { route } from './route.ts'

/** What is compared: of the giver's usual minutes, how much worked, how much took no help. */
const Figures = {
  minutes: nullable(Type.Number({ description: '1: as long as the giver; null of nothing' })),
  worked: nullable(Type.Number({ description: '0 … 1' })),
  alone: nullable(Type.Number({ description: '0 … 1' }))
}

export const StableClose = Type.Object({
  period: Type.String(),
  from: Day,
  to: Day,
  after: Type.Boolean({ description: 'It opened after the bridge had ended' }),
  over: Type.Boolean(),
  ...Figures,
  meets: Type.Object({
    minutes: nullable(Type.Boolean()),
    worked: nullable(Type.Boolean()),
    alone: nullable(Type.Boolean())
  }),
  within: nullable(Type.Boolean({ description: 'null: it counts neither way' })),
  runs: Type.Array(Run)
})
export type StableClose = Static<typeof StableClose>

export const VERDICTS_AFTER = ['running', 'notYet', 'held', 'notHeld', 'unknown'] as const

/** Whether what crossed has held: closes of the receiver beside the giver's baseline. */
export const Stabilisation = Type.Object({
  bridge: Type.String(),
  giver: PersonRef,
  receiver: PersonRef,
  today: Day,
  endedOn: nullable(Day),
  until: nullable(Day),
  verdict: Type.Enum([...VERDICTS_AFTER]),
  heldSince: nullable(Type.String({ description: 'The first of the two closes' })),
  baseline: nullable(
    Type.Object({
      from: nullable(Day),
      to: Day,
      worked: Type.Number(),
      alone: Type.Number(),
      cases: Type.Integer(),
      timed: Type.Integer({ description: 'Cases whose usual minutes are known' }),
      runs: Type.Array(Run)
    })
  ),
  closes: Type.Array(StableClose, { description: 'The earliest first' }),
  uncrossed: Type.Array(
    Type.Object({
      item: Type.String(),
      title: nullable(Type.String()),
      language: nullable(Type.String()),
      owner: nullable(PersonRef),
      text: Type.String(),
      dueOn: nullable(Day)
    })
  ),
  may: May
})
export type Stabilisation = Static<typeof Stabilisation>

/** A bridge as its unit sees it. */
export const UnitBridge = Type.Object({
  ...BridgeLine.properties,
  phase: Type.Enum([...BRIDGE_PHASES]),
  units: Type.Array(Type.String(), { description: 'Of those that the reader leads' }),
  openQuestions: Type.Integer(),
  nextSession: nullable(Type.Object({ id: Type.String(), startsAt: Instant }))
})
export type UnitBridge = Static<typeof UnitBridge>

const byId = Type.Object({ id: Id })

export const stabilisationRoutes = {
  one: route('GET', '/api/bridges/:id/stabilisation', 'bridge.read', {
    summary: 'Close by close, the receiver beside the giver’s baseline',
    params: byId,
    response: { 200: Stabilisation }
  }),
  unit: route('GET', '/api/unit-bridges', 'bridge.team', {
    summary: 'The bridges of the units that I lead, each with its phase',
    response: {
      200: Type.Object({
        ...list(UnitBridge).properties,
        units: Type.Array(Type.Object({ id: Type.String(), name: Type.String() }))
      })
    }
  })
}
