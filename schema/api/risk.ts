import { Type, type Static } from 'typebox'
import { Day, nullable, PersonRef } from './common.ts'
import { route } from './route.ts'

/** A piece of work in the risk that somebody's leaving brings. */
export const RiskWork = Type.Object({
  number: Type.String(),
  title: nullable(Type.String()),
  language: nullable(Type.String()),
  process: nullable(Type.String()),
  criticality: Type.Integer({ description: '1 … 5' }),
  why: Type.Array(Type.String(), { description: 'What made it so critical' }),
  others: Type.Array(PersonRef, { description: 'Who else can do it alone, and stays' }),
  bridge: nullable(Type.String({ description: 'The bridge over which it is crossing' }))
})
export type RiskWork = Static<typeof RiskWork>

/** What leaves with one person. */
export const RiskOfPerson = Type.Object({
  person: PersonRef,
  unit: nullable(Type.String()),
  leavesOn: nullable(Day),
  departure: Type.Integer({ description: '1 … 5: how soon' }),
  criticality: Type.Integer({ description: '1 … 5: of the most critical work done alone' }),
  risk: Type.Integer({ description: 'departure × criticality' }),
  covered: nullable(
    Type.Number({ description: 'Share of critical work that somebody else does alone' })
  ),
  residual: Type.Number({ description: 'risk × (1 − covered)' }),
  work: Type.Array(RiskWork),
  only: Type.Integer({ description: 'Work that nobody else can do alone' }),
  bridges: Type.Array(Type.String())
})
export type RiskOfPerson = Static<typeof RiskOfPerson>

export const RiskOfProcess = Type.Object({
  process: Type.String(),
  criticality: Type.Integer(),
  cases: Type.Integer(),
  nobody: Type.Integer(),
  one: Type.Integer(),
  holders: Type.Array(PersonRef, { description: 'The only ones for something in it' }),
  departure: Type.Integer({ description: 'Of the holder who leaves first' }),
  residual: Type.Number()
})

export const RiskBoard = Type.Object({
  on: Day,
  units: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
  people: Type.Array(RiskOfPerson, { description: 'The highest residual risk first' }),
  processes: Type.Array(RiskOfProcess),
  source: Type.String()
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
