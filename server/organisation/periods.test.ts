import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PeriodScheme } from '#schema/tables/organisation.ts'
import { closeDay, dayOfClose } from './calendar.ts'
import { addDays, daysFrom, isWeekend } from './days.ts'
import { endsWith, moved, periodAfter, periodAt, periodBefore, spanOf } from './periods.ts'

const british: PeriodScheme = { kind: 'months', firstMonth: 4, named: 'end', lastDay: null }
const untilThe25th: PeriodScheme = { kind: 'months', firstMonth: 1, named: 'start', lastDay: 25 }
/** The retail calendar: 4-5-4, ending on the Saturday nearest to the end of January. */
const retail: PeriodScheme = {
  ...{ kind: 'weeks', pattern: '454', weekday: 6, month: 1, ends: 'nearest', named: 'start' }
}
/** 4-4-5, ending on the last Friday of December. */
const factory: PeriodScheme = {
  ...{ kind: 'weeks', pattern: '445', weekday: 5, month: 12, ends: 'last', named: 'end' }
}

describe('a fiscal year of shifted months', () => {
  it('begins in its own month and is named by the year that it begins or ends in', () => {
    expect(periodAt('2026-04-01', british)).toBe('2027-01')
    expect(periodAt('2027-03-31', british)).toBe('2027-12')
    expect(periodAt('2026-04-01', { ...british, named: 'start' })).toBe('2026-01')
    expect(spanOf('2027-12', british)).toEqual({ first: '2027-03-01', last: '2027-03-31' })
    expect(periodAt('2026-11-22')).toBe('2026-11')
  })

  it('may end before the month does', () => {
    expect(periodAt('2026-01-25', untilThe25th)).toBe('2026-01')
    expect(periodAt('2026-12-26', untilThe25th)).toBe('2027-01')
    expect(spanOf('2026-03', untilThe25th)).toEqual({ first: '2026-02-26', last: '2026-03-25' })
    expect(closeDay('2026-11-26', isWeekend, untilThe25th)).toEqual({
      period: '2026-11',
      workingDay: 1
    })
  })
})

describe('a fiscal year of weeks', () => {
  it('ends on its day of the week, nearest to the end of its month', () => {
    expect(spanOf('2023-12', retail)).toEqual({ first: '2023-12-31', last: '2024-02-03' })
    expect(spanOf('2024-01', retail)).toEqual({ first: '2024-02-04', last: '2024-03-02' })
    expect(spanOf('2025-12', retail).last).toBe('2026-01-31')
  })

  it('gives the 53rd week to its last period', () => {
    const { first, last } = spanOf('2023-12', retail)
    expect(daysFrom(first, last) + 1).toBe(5 * 7)
  })

  it('is cut 4-4-5, and its close follows its own last day', () => {
    expect(spanOf('2026-01', factory)).toEqual({ first: '2025-12-27', last: '2026-01-23' })
    expect(spanOf('2026-03', factory)).toEqual({ first: '2026-02-21', last: '2026-03-27' })
    expect(closeDay('2026-03-27', isWeekend, factory)).toEqual({
      period: '2026-03',
      workingDay: -1
    })
    expect(closeDay('2026-03-30', isWeekend, factory)).toEqual({ period: '2026-03', workingDay: 1 })
    expect(dayOfClose('2026-03', 2, { isDayOff: isWeekend, scheme: factory })).toBe('2026-03-31')
  })
})

describe('whatever the scheme', () => {
  const scheme = fc.oneof(
    fc.record({
      kind: fc.constant('months' as const),
      firstMonth: fc.integer({ min: 1, max: 12 }),
      named: fc.constantFrom('start' as const, 'end' as const),
      lastDay: fc.option(fc.integer({ min: 1, max: 28 }))
    }),
    fc.record({
      kind: fc.constant('weeks' as const),
      pattern: fc.constantFrom('445' as const, '454' as const, '544' as const),
      weekday: fc.integer({ min: 0, max: 6 }),
      month: fc.integer({ min: 1, max: 12 }),
      ends: fc.constantFrom('last' as const, 'nearest' as const),
      named: fc.constantFrom('start' as const, 'end' as const)
    })
  )
  const day = fc.integer({ min: 0, max: 12_000 }).map((it) => addDays('2000-01-01', it))

  it('each day lies in the one period that spans it, and periods follow without a gap', () => {
    fc.assert(
      fc.property(scheme, day, (scheme, day) => {
        const period = periodAt(day, scheme)
        const { first, last } = spanOf(period, scheme)
        expect(first <= day && day <= last).toBe(true)
        expect(addDays(last, 1)).toBe(spanOf(periodAfter(period), scheme).first)
        expect(addDays(first, -1)).toBe(spanOf(periodBefore(period), scheme).last)
      }),
      { numRuns: 500 }
    )
  })

  it('a year has twelve periods and 364 to 371 days', () => {
    fc.assert(
      fc.property(scheme, day, (scheme, day) => {
        const year = periodAt(day, scheme).slice(0, 4)
        const { first } = spanOf(`${year}-01`, scheme)
        const days = daysFrom(first, spanOf(`${year}-12`, scheme).last) + 1
        expect([364, 365, 366, 371]).toContain(days)
      })
    )
  })

  it('the day of a working day is the day of which the close says the same', () => {
    fc.assert(
      fc.property(scheme, day, fc.constantFrom(-3, -1, 1, 6), (scheme, day, workingDay) => {
        const period = periodAt(day, scheme)
        const found = dayOfClose(period, workingDay, { isDayOff: isWeekend, scheme }) ?? ''
        expect(closeDay(found, isWeekend, scheme)).toEqual({ period, workingDay })
      })
    )
  })
})

it('quarters and years end with their periods', () => {
  expect(['2026-02', '2026-03', '2026-12'].map(endsWith)).toEqual(['month', 'quarter', 'year'])
  expect(moved('2026-01', -13)).toBe('2024-12')
})
