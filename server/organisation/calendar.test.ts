import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closeDay, dayOfClose, today, type CloseDay } from './calendar.ts'
import { addDays, isWeekend } from './days.ts'
import { periodAt } from './periods.ts'

const poland = new Set(['2026-11-11', '2026-12-24', '2026-12-25', '2027-01-01', '2027-01-06'])
const isDayOff = (day: string) => isWeekend(day) || poland.has(day)
const at = (day: string) => closeDay(day, isDayOff)

describe('the close that a day belongs to', () => {
  it('is that of the period on its last three working days', () => {
    expect(at('2026-11-30')).toEqual({ period: '2026-11', workingDay: -1 })
    expect(at('2026-11-27')).toEqual({ period: '2026-11', workingDay: -2 })
    expect(at('2026-11-26')).toEqual({ period: '2026-11', workingDay: -3 })
    expect(at('2026-11-25')).toEqual({ period: '2026-11', workingDay: null })
  })

  it('is that of the period before on its first six working days', () => {
    expect(at('2026-12-01')).toEqual({ period: '2026-11', workingDay: 1 })
    expect(at('2026-12-08')).toEqual({ period: '2026-11', workingDay: 6 })
    expect(at('2026-12-09')).toEqual({ period: '2026-12', workingDay: null })
  })

  it('counts a day off as the next working day', () => {
    expect(at('2026-11-28')).toEqual({ period: '2026-11', workingDay: -1 })
    expect(at('2026-10-31')).toEqual({ period: '2026-10', workingDay: 1 })
    expect(at('2027-01-01')).toEqual({ period: '2026-12', workingDay: 1 })
    expect(at('2027-01-06')).toEqual({ period: '2026-12', workingDay: 3 })
    expect(at('2026-11-11')).toEqual({ period: '2026-11', workingDay: null })
  })

  it('is the same as counting every working day from both ends says', () => {
    fc.assert(
      fc.property(somewhere, ({ day, off }) => {
        const isDayOff = (it: string) => isWeekend(it) || off.has(it)
        expect(closeDay(day, isDayOff)).toEqual(counted(day, isDayOff))
      })
    )
  })

  it('never has a working day 0, and none outside WD−3 … WD+6', () => {
    fc.assert(
      fc.property(somewhere, ({ day, off }) => {
        const { workingDay } = closeDay(day, (it) => isWeekend(it) || off.has(it))
        expect([null, -3, -2, -1, 1, 2, 3, 4, 5, 6]).toContain(workingDay)
      })
    )
  })

  it('has an answer for every day that can be written, and for a calendar of days off', () => {
    for (const day of ['0000-01-01', '0001-01-01', '9999-12-31']) {
      expect(at(day).period).toBe(day.slice(0, 7))
    }
    expect(closeDay('2026-11-02', () => true)).toEqual({ period: '2026-11', workingDay: null })
  })
})

describe('the calendar day of a working day', () => {
  const calendar = { isDayOff }
  it('is found from both ends of a period', () => {
    expect(dayOfClose('2026-11', -3, calendar)).toBe('2026-11-26')
    expect(dayOfClose('2026-11', -1, calendar)).toBe('2026-11-30')
    expect(dayOfClose('2026-12', 1, calendar)).toBe('2027-01-04')
    expect(dayOfClose('2026-12', 3, calendar)).toBe('2027-01-07')
  })

  it('is the day of which the close says the same', () => {
    fc.assert(
      fc.property(somewhere, fc.constantFrom(-3, -2, -1, 1, 2, 3, 4, 5, 6), (place, wanted) => {
        const isDayOff = (it: string) => isWeekend(it) || place.off.has(it)
        const period = periodAt(place.day)
        const day = dayOfClose(period, wanted, { isDayOff })
        expect(closeDay(day ?? '', isDayOff)).toEqual({ period, workingDay: wanted })
      })
    )
  })
})

describe('today', () => {
  it('is another day elsewhere', () => {
    expect(today('2026-11-30T23:30:00.000Z', 'Asia/Seoul')).toBe('2026-12-01')
    expect(today('2026-11-30T23:30:00.000Z', 'Europe/London')).toBe('2026-11-30')
    expect(today('2026-11-30T23:30:00.000Z', 'Europe/Warsaw')).toBe('2026-12-01')
  })
})

/** Some day, and a few days off around it; never so many that a month has no nine working days. */
const somewhere = fc
  .record({
    day: fc.integer({ min: 0, max: 3000 }).map((it) => addDays('2024-01-01', it)),
    around: fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 8 })
  })
  .map(({ day, around }) => ({ day, off: new Set(around.map((it) => addDays(day, it))) }))

/** The slow and simple way: the rule as product.md writes it. */
function counted(day: string, isDayOff: (day: string) => boolean): CloseDay {
  const days = Array.from({ length: 160 }, (_, it) => addDays(day, it - 80))
  const working = days.filter((it) => !isDayOff(it))
  const countsAs = working.find((it) => it >= day)
  for (const period of new Set(days.map((it) => periodAt(it)))) {
    const before = working.filter((it) => periodAt(it) <= period)
    const after = working.filter((it) => periodAt(it) > period)
    const close = [...before.slice(-3), ...after.slice(0, 6)]
    const [first = ''] = after
    const place = close.indexOf(countsAs ?? '')
    const isWhole = periodAt(days[0] ?? '') < period && periodAt(days.at(-1) ?? '') > period
    if (place >= 0 && isWhole) {
      return { period, workingDay: (countsAs ?? '') < first ? place - 3 : place - 2 }
    }
  }
  return { period: periodAt(day), workingDay: null }
}
