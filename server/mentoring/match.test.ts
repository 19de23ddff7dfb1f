import { describe, expect, it } from 'vitest'
import { hoursApart } from './hours.ts'
import { inOrder, scoreOf, WEIGHTS, type Candidate } from './match.ts'
import { monthsAfter, pulseAfter, pulseDays } from './pulse-days.ts'

const plain: Candidate = {
  ...{ id: 'p', name: 'P', doesAlone: false, expert: false, namesIt: false },
  ...{ sameLanguage: false, hoursApart: 20, free: null, away: false }
}
const order = (...all: Partial<Candidate>[]) =>
  inOrder(all.map((it) => ({ ...plain, ...it, name: it.name ?? it.id ?? '' }))).map(({ id }) => id)

describe('the order of those who could be asked', () => {
  it('puts ability before everything else together', () => {
    const handy = { id: 'handy', sameLanguage: true, namesIt: true, hoursApart: 0, free: 5 }
    expect(order(handy, { id: 'expert', expert: true, away: true })).toEqual(['expert', 'handy'])
    expect(order({ ...handy, expert: true }, { id: 'able', doesAlone: true, away: true })).toEqual([
      ...['able', 'handy']
    ])
  })

  it('then a common language, then common hours, then room', () => {
    const able = { doesAlone: true }
    expect(
      order(
        { ...able, id: 'near', hoursApart: 0, free: 2 },
        { ...able, id: 'speaks', sameLanguage: true }
      )
    ).toEqual(['speaks', 'near'])
    expect(
      order({ ...able, id: 'roomy', free: 5 }, { ...able, id: 'near', hoursApart: 1 })
    ).toEqual(['near', 'roomy'])
    expect(order({ ...able, id: 'one', free: 1 }, { ...able, id: 'two', free: 2 })).toEqual([
      'two',
      'one'
    ])
  })

  it('puts whoever has no free place last, and is the same every time', () => {
    const full = { id: 'full', doesAlone: true, expert: true, sameLanguage: true, free: 0 }
    expect(order(full, { id: 'other' })).toEqual(['other', 'full'])
    expect(order({ id: 'b' }, { id: 'a' })).toEqual(['a', 'b'])
    expect(order({ id: '2', name: 'Same' }, { id: '1', name: 'Same' })).toEqual(['1', '2'])
  })

  it('does not let hours apart take anything away from somebody', () => {
    expect(scoreOf({ ...plain, hoursApart: 24 })).toBe(0)
    expect(scoreOf({ ...plain, hoursApart: 0 })).toBe(WEIGHTS.sameHours)
  })
})

describe('hours and days', () => {
  it('tells how far clocks are apart, as they are on that day', () => {
    const winter = '2026-11-03T16:40:00.000Z'
    expect(hoursApart(winter, 'Asia/Seoul', 'Europe/Warsaw')).toBe(8)
    expect(hoursApart('2026-07-03T16:40:00.000Z', 'Europe/Warsaw', 'Asia/Seoul')).toBe(7)
    expect(hoursApart(winter, 'Europe/London', 'Europe/London')).toBe(0)
  })

  it('asks after 30 days and then every 60', () => {
    expect(pulseDays('2026-11-04', '2026-12-03')).toEqual([])
    expect(pulseDays('2026-11-04', '2027-04-04')).toEqual([
      ...['2026-12-04', '2027-02-02', '2027-04-03']
    ])
    expect(pulseAfter('2026-11-04', '2026-11-04')).toBe('2026-12-04')
    expect(pulseAfter('2026-11-04', '2026-12-03')).toBe('2026-12-04')
    expect(pulseAfter('2026-11-04', '2026-12-04')).toBe('2027-02-02')
  })

  it('counts months to the last day of a short one', () => {
    expect(monthsAfter('2026-08-31', 6)).toBe('2027-02-28')
    expect(monthsAfter('2026-11-04', 6)).toBe('2027-05-04')
    expect(monthsAfter('2026-12-31', 1)).toBe('2027-01-31')
  })
})
