import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyContent } from '#schema/api/content.ts'
import { missingForSolved, missingForValidated, reviewDay, reviewDue } from './lifecycle.ts'

describe('what a state needs', () => {
  it('is steps, a process and an entity to be solved', () => {
    expect(Object.keys(missingForSolved(emptyContent, null))).toEqual([
      'steps',
      'process',
      'entity'
    ])
    const whole = { ...emptyContent, process: 'finance', steps: [{ text: 'Do it' }] }
    expect(missingForSolved(whole, 'PL02')).toEqual({})
  })

  it('is a cause or an honest “unknown”, a proof and a review to be validated', () => {
    expect(Object.keys(missingForValidated(emptyContent, null))).toEqual([
      'cause',
      'proof',
      'reviewEveryMonths'
    ])
    const honest = { ...emptyContent, causeKind: 'unknown' as const, proof: 'Zero' }
    expect(missingForValidated(honest, 12)).toEqual({})
  })
})

describe('the day of the next review', () => {
  it('is the same day of a later month, or its last', () => {
    expect(reviewDay('2026-01-31T10:00:00.000Z', 1)).toBe('2026-02-28')
    expect(reviewDay('2026-11-03T10:00:00.000Z', 6)).toBe('2027-05-03')
    expect(reviewDay('2027-12-31T10:00:00.000Z', 2)).toBe('2028-02-29')
  })

  it('lies exactly that many months ahead', () => {
    const day = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true
    })
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, months) => {
        const to = reviewDay(from.toISOString(), months)
        const [year = 0, month = 0] = to.split('-').map(Number)
        expect(year * 12 + month - 1 - (from.getUTCFullYear() * 12 + from.getUTCMonth())).toBe(
          months
        )
      })
    )
  })

  it('falls due for validated cases only, the day after or when two people saw it fail', () => {
    const validated = { state: 'validated', reviewBy: '2026-11-22' }
    expect(reviewDue(validated, 0, '2026-11-22')).toBe(false)
    expect(reviewDue(validated, 0, '2026-11-23')).toBe(true)
    expect(reviewDue(validated, 2, '2026-01-01')).toBe(true)
    expect(reviewDue({ ...validated, state: 'solved' }, 2, '2026-12-01')).toBe(false)
  })
})
