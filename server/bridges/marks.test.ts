import { describe, expect, it } from 'vitest'
import type { Forecast } from '#schema/api/forecast.ts'
import { STAGES, type Stage } from '#schema/words.ts'
import { marksOf, nextOf, type Marked } from './marks.ts'
import { stageAt, type Standing } from './stages.ts'

const clock = {
  today: '2026-11-04',
  endsOn: '2027-03-31',
  opens: (period: string) => `${period}-25`
}

/** Everything up to a stage is reached. */
const standing = (highest: Stage | null): Standing[] =>
  STAGES.map((stage) => ({
    stage,
    reached: highest !== null && stageAt(stage) <= stageAt(highest) ? 'evidence' : null,
    ...{ at: null, waitsFor: [], disputed: false, have: 0, need: 1 }
  }))
const forecast = (
  next: string,
  coming: Record<string, number>,
  certainty: Forecast['certainty'] = 'likely'
): Forecast => ({
  ...{ pattern: 'sameMonth', months: [], certainty, method: '' },
  next: { period: next, probability: 0.8, from: `${next}-25`, to: `${next}-31`, workingDay: 2 },
  coming: Object.entries(coming).map(([period, probability]) => ({
    ...{ period, probability, ends: 'month' }
  })),
  seen: { times: 3, periods: 24, came: [], last: null }
})
const item = (more: Partial<Marked> = {}): Marked => ({
  ...{ criticality: 4, target: 'doneAlone', standings: standing('captured'), planned: new Map() },
  ...{ disputed: false, helpNeededOn: null, forecast: null, hasCase: true, validated: true },
  ...more
})
const soon = forecast('2026-12', { '2026-12': 0.8 })
const after = forecast('2027-06', { '2027-06': 0.8 })

describe('an item that is not expected before the giver leaves', () => {
  it('comes too late, is at risk when it is critical, and has to be rehearsed', () => {
    expect(marksOf(item({ forecast: soon }), clock)).toMatchObject({
      ...{ comesTooLate: false, atRisk: false }
    })
    const late = item({ forecast: after })
    expect(marksOf(late, clock)).toMatchObject({ comesTooLate: true, atRisk: true })
    expect(nextOf(late, clock)).toMatchObject({ what: 'rehearse', stage: 'watched' })
    expect(marksOf({ ...late, criticality: 3 }, clock).atRisk).toBe(false)
  })

  it('is none where it is not even as likely as not in any close that is left', () => {
    const unlikely = forecast('2026-12', { '2026-12': 0.4, '2027-06': 0.9 })
    expect(marksOf(item({ forecast: unlikely }), clock).comesTooLate).toBe(true)
  })

  it('says nothing of what nobody foresees, was done alone, or is only to be known', () => {
    const unknown = forecast('2027-06', {}, 'unknown')
    for (const fine of [
      item({ forecast: unknown }),
      item({ forecast: null }),
      item({ forecast: after, standings: standing('doneAlone') }),
      item({ forecast: after, target: 'watched' })
    ]) {
      expect(marksOf(fine, clock).comesTooLate).toBe(false)
    }
  })
})

describe('an item of a plan', () => {
  const planned = new Map<Stage, string>([
    ['watched', '2026-11-03'],
    ['canTeach', '2026-10-01']
  ])

  it('is late from the day after, for stages that it is meant to reach', () => {
    expect(marksOf(item({ planned }), clock).late).toBe(true)
    expect(marksOf(item({ planned }), { ...clock, today: '2026-11-03' }).late).toBe(false)
    expect(marksOf(item({ planned, standings: standing('watched') }), clock).late).toBe(false)
  })

  it('is brought on by its lowest missing stage, on the day that is planned for it', () => {
    expect(nextOf(item({ planned }), clock)).toEqual({
      ...{ what: 'show', stage: 'watched', dueOn: '2026-11-03' }
    })
    const next = (highest: Stage | null, more: Partial<Marked> = {}) =>
      nextOf(item({ standings: standing(highest), ...more }), clock).what
    expect(next(null)).toBe('rate')
    expect(next('named')).toBe('confirm')
    expect(next('named', { validated: false })).toBe('validate')
    expect(next('named', { hasCase: false })).toBe('record')
    expect(next('watched')).toBe('doTogether')
    expect(next('doneTogether')).toBe('letDo')
    expect(next('doneAlone')).toBe('nothing')
    expect(next('doneAlone', { target: 'canTeach' })).toBe('teach')
  })
})
