import fc from 'fast-check'
import { expect, it } from 'vitest'
import { difficultyOf, type Hardness } from './difficulty.ts'

const easy: Hardness = {
  ...{ criticality: 1, onlyGiver: false, firstMinutes: 10, laterMinutes: 10 },
  ...{ failed: 0, reopened: 0 }
}

it.each<[string, Partial<Hardness>]>([
  ['is critical', { criticality: 5 }],
  ['only the giver can do', { onlyGiver: true }],
  ['takes long', { firstMinutes: 90, laterMinutes: 90 }],
  ['took long until it was learnt', { firstMinutes: 60 }],
  ['failed', { failed: 1 }],
  ['was reopened', { reopened: 1 }]
])('what %s is harder than what is not', (_what, change) => {
  expect(difficultyOf({ ...easy, ...change })).toBeGreaterThan(difficultyOf(easy))
})

it('puts what only the giver can do before what merely takes long and failed', () => {
  const alone = difficultyOf({ ...easy, criticality: 4, onlyGiver: true })
  expect(alone).toBeGreaterThan(
    difficultyOf({ ...easy, criticality: 3, laterMinutes: 90, firstMinutes: 90, failed: 2 })
  )
})

it('stays between 0 and 100, whatever happened', () => {
  const minutes = fc.option(fc.integer({ min: 0, max: 60_000 }))
  const times = fc.integer({ min: 0, max: 50 })
  const hard = fc.record({
    ...{ criticality: fc.integer({ min: 1, max: 5 }), onlyGiver: fc.boolean() },
    ...{ firstMinutes: minutes, laterMinutes: minutes, failed: times, reopened: times }
  })
  fc.assert(
    fc.property(hard, (it) => {
      const points = difficultyOf(it)
      return points >= 0 && points <= 100
    }),
    { seed: 7, numRuns: 200 }
  )
})
