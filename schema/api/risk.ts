import { Type, type Static } from 'typebox'
import { Day, nullable, PersonRef } from './common.ts'
import { route } from './route.ts'

/** Somebody else who can do it alone, as far as the reader knows when they leave. */
export const RiskOther = Type.Object({
  ...PersonRef.properties,
  leavesOn: nullable(Day),
  stays: Type.Boolean({ description: 'More than a year longer than the person whom it is about' })
})
export type RiskOther = Static<typeof RiskOther>

/** A bridge over which work is crossing. */
export const RiskBridge = Type.Object({ id: Type.String(), receiver: PersonRef, endsOn: Day })
export type RiskBridge = Static<typeof RiskBridge>

const Work = {
  number: Type.String(),
  title: Type.String(),
  language: Type.String(),
  criticality: Type.Integer({ description: '1 … 5' }),
  why: Type.Array(Type.String(), { description: 'What made it so critical' })
}

/** A piece of work in the risk that somebody's leaving brings. */
export const RiskWork = Type.Object({
  ...Work,
  process: nullable(Type.String()),
  others: Type.Array(RiskOther, { description: 'Who else here can do it alone' }),
  bridge: nullable(RiskBridge)
})
export type RiskWork = Static<typeof RiskWork>

/** What leaves with one person. */
export const RiskOfPerson = Type.Object({
  person: PersonRef,
  unit: nullable(Type.String()),
  leavesOn: nullable(Day),
  departure: Type.Integer({ description: '1 … 5: how soon' }),
  criticality: Type.Integer({
    description: '1 … 5: of the most critical work done alone; 0 where there is none'
  }),
  risk: Type.Integer({ description: 'departure × criticality' }),
  counted: Type.Integer({
    description: 'Critical work done alone; where nothing is critical, all work done alone'
  }),
  covered: nullable(
    Type.Number({ description: 'Share of it that somebody else who stays does alone' })
  ),
  residual: Type.Number({ description: 'risk × (1 − covered)' }),
  work: Type.Array(RiskWork, { description: 'Done alone, the most critical first' }),
  only: Type.Integer({ description: 'Work that nobody else who stays can do alone' }),
  bridges: Type.Array(RiskBridge, { description: 'Over which this person gives' })
})
export type RiskOfPerson = Static<typeof RiskOfPerson>

export const ProcessWork = Type.Object({
  ...Work,
  alone: Type.Array(Type.Object({ ...PersonRef.properties, leavesOn: nullable(Day) }))
})
export type ProcessWork = Static<typeof ProcessWork>

/** What would be lost of a process. */
export const RiskOfProcess = Type.Object({
  process: Type.String(),
  criticality: Type.Integer({ description: '1 … 5: of its most critical work' }),
  cases: Type.Integer(),
  nobody: Type.Integer({ description: 'Cases that nobody here can do alone' }),
  one: Type.Integer({ description: 'Cases that one person can do alone' }),
  holders: Type.Array(PersonRef, {
    description: 'Whose leaving would leave nobody for something in it'
  }),
  departure: Type.Integer({ description: 'Of the holder who leaves first; 0 without holders' }),
  residual: Type.Number({ description: 'departure × criticality × share that is not covered' }),
  work: Type.Array(ProcessWork, { description: 'With the fewest people first' })
})
export type RiskOfProcess = Static<typeof RiskOfProcess>

/** What would be different if somebody left on a day; nothing of it is kept. */
export const WhatIf = Type.Object({
  person: PersonRef,
  leavesOn: Day,
  before: Type.Object({ departure: Type.Integer(), risk: Type.Integer(), residual: Type.Number() }),
  after: Type.Object({ departure: Type.Integer(), risk: Type.Integer(), residual: Type.Number() }),
  nobody: Type.Array(RiskWork, { description: 'Work that nobody could do alone any more' }),
  one: Type.Array(RiskWork, { description: 'Work that would rest on one person' }),
  processes: Type.Array(
    Type.Object({
      process: Type.String(),
      before: Type.Integer({ description: 'Cases that nobody can do alone today' }),
      after: Type.Integer({ description: 'Cases that nobody could do alone then' })
    })
  )
})
export type WhatIf = Static<typeof WhatIf>

export const RiskBoard = Type.Object({
  on: Day,
  units: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
  people: Type.Array(RiskOfPerson, { description: 'The highest residual risk first' }),
  processes: Type.Array(RiskOfProcess, { description: 'The highest residual risk first' }),
  whatIf: nullable(WhatIf),
  source: Type.String({ description: 'Where the scale of departures comes from' })
})
export type RiskBoard = Static<typeof RiskBoard>

export const riskRoutes = {
  board: route('GET', '/api/risk', 'member', {
    summary: 'What would be lost: of the units that I lead; of myself, where I lead none',
    querystring: Type.Object({
      unit: Type.Optional(Type.String({ maxLength: 64 })),
      person: Type.Optional(
        Type.String({ maxLength: 64, description: 'What if this person left' })
      ),
      leaves: Type.Optional(Day)
    }),
    response: { 200: RiskBoard }
  })
}
