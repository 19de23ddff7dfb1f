import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OUTCOMES } from '#schema/words.ts'
import { entitiesOf, failuresSince, trustIn, type Use } from './trust.ts'

const use = (rest: Partial<Use> = {}): Use => ({
  first: false,
  outcome: 'worked',
  minutes: 10,
  closedAt: '2026-10-01T09:00:00.000Z',
  closedBy: 'anna',
  entity: 'PL02',
  ...rest
})

describe('trust in a case', () => {
  it('counts adapted as worked, and the first time too', () => {
    const uses = [use({ first: true }), use({ outcome: 'adapted' }), use({ outcome: 'failed' })]
    expect(trustIn(uses, 'marta')).toMatchObject({ uses: 3, worked: 2 })
  })

  it('shows the first time beside the usual one, which leaves it out', () => {
    const uses = [use({ first: true, minutes: 200 }), use({ minutes: 14 }), use({ minutes: 30 })]
    expect(trustIn([...uses, use({ minutes: 12 })], 'marta')).toMatchObject({
      minutes: 14,
      firstMinutes: 200,
      minutesSaved: 186 + 170 + 188
    })
  })

  it('helps different people other than the author', () => {
    const uses = [use(), use(), use({ closedBy: 'marta' }), use({ closedBy: 'sam' })]
    expect(trustIn(uses, 'marta').helped).toBe(2)
  })

  it('wants a review when two different people saw it fail since the last check', () => {
    const failed = use({ outcome: 'failed', closedAt: '2026-10-05T09:00:00.000Z' })
    const again = [failed, { ...failed }]
    expect(failuresSince(again, null)).toBe(1)
    expect(failuresSince([...again, { ...failed, closedBy: 'sam' }], null)).toBe(2)
    expect(failuresSince(again, '2026-10-06T00:00:00.000Z')).toBe(0)
  })

  it('names the entities, the most frequent first', () => {
    const uses = [use(), use({ entity: 'RO01' }), use({ entity: 'RO01' }), use({ entity: null })]
    expect(entitiesOf(uses)).toEqual(['RO01', 'PL02'])
  })

  it('never counts more that worked than were used, never saves less than nothing', () => {
    const anyUse = fc.record({
      first: fc.boolean(),
      outcome: fc.constantFrom(...OUTCOMES),
      minutes: fc.option(fc.nat({ max: 5_000 })),
      closedAt: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-05-01T00:00:00.000Z'),
      closedBy: fc.constantFrom('marta', 'anna', 'sam'),
      entity: fc.constantFrom('PL02', 'RO01', null)
    })
    fc.assert(
      fc.property(fc.array(anyUse), (uses) => {
        const trust = trustIn(uses, 'marta')
        expect(trust.worked).toBeLessThanOrEqual(trust.uses)
        expect(trust.minutesSaved).toBeGreaterThanOrEqual(0)
        expect(trust.helped).toBeLessThanOrEqual(2)
        const times = uses.filter((it) => !it.first).map(({ minutes }) => minutes)
        if (trust.minutes !== null) expect(times).toContain(trust.minutes)
      })
    )
  })
})
