import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moved } from '../organisation/periods.ts'
import { forecastOf } from './forecast.ts'

const FIRST = '2024-01'
const NOW = '2026-12'
const all = (until = NOW) => {
  const periods: string[] = []
  for (let it = FIRST; it <= until; it = moved(it, 1)) periods.push(it)
  return periods
}
const monthOf = (period: string) => Number(period.slice(5))
const after = (came: string[], now = NOW) => forecastOf({ came, first: FIRST, now, sawNow: true })
const kept = (isIn: (month: number) => boolean, now = NOW) =>
  after(
    all(now).filter((it) => isIn(monthOf(it))),
    now
  )
const inMonth = (period: string, came: string[]) =>
  after(came).coming.find((it) => it.period === period)?.probability ?? NaN

describe('a habit is called what people call it', () => {
  it.each([
    ['everyMonth', () => true, '2027-01'],
    ['quarterEnd', (month: number) => month % 3 === 0, '2027-03'],
    ['afterQuarterEnd', (month: number) => month % 3 === 1, '2027-01'],
    ['yearEnd', (month: number) => month === 12 || month === 1, '2027-01'],
    ['halfYear', (month: number) => month === 5 || month === 11, '2027-05'],
    ['sameMonth', (month: number) => month === 8, '2027-08'],
    ['sameMonth', (month: number) => [2, 5, 8, 11].includes(month), '2027-02'],
    ['everyOther', (month: number) => month % 2 === 0, '2027-02']
  ] as const)('%s, and names its months and the next of them', (pattern, isIn, next) => {
    const forecast = kept(isIn)
    expect(forecast.pattern).toBe(pattern)
    expect(forecast.months).toEqual(Array.from({ length: 12 }, (_, at) => at + 1).filter(isIn))
    expect(forecast.next?.period).toBe(next)
    expect(forecast.next?.probability).toBeGreaterThan(0.7)
    expect(forecast.certainty).toBe('sure')
  })

  it('expects the next of them also where the year is young', () => {
    expect(kept((month) => month % 3 === 0, '2026-10').next?.period).toBe('2026-12')
  })

  it('calls rare what came twice in three years, and names no month', () => {
    expect(after(['2024-04', '2025-09'])).toMatchObject({ pattern: 'rare', next: null })
  })

  it('says that it has stopped, and awaits nothing, when a habit ended', () => {
    const forecast = after(all('2025-09'))
    expect(forecast).toMatchObject({ pattern: 'stopped', next: null })
    for (const { probability } of forecast.coming) expect(probability).toBeLessThan(0.2)
  })

  it('follows what began lately, and not the silence before', () => {
    const forecast = after(all().slice(-9))
    expect(forecast.pattern).toBe('everyMonth')
    expect(forecast.next?.period).toBe('2027-01')
  })
})

describe('with little to go by', () => {
  it('a case never seen, or once, is unknown', () => {
    for (const came of [[], ['2026-03']]) {
      expect(after(came)).toMatchObject({ pattern: 'unknown', certainty: 'unknown', next: null })
    }
  })

  it('so is one of three periods, however often it came', () => {
    const came = all('2024-03')
    expect(after(came, '2024-03')).toMatchObject({ pattern: 'unknown', certainty: 'unknown' })
    expect(after(all('2024-04'), '2024-04').pattern).toBe('everyMonth')
  })

  it('nothing that came only twice is sure', () => {
    expect(kept((month) => month === 8, '2025-10').certainty).not.toBe('sure')
  })

  it('the current period is awaited until what it brings is known', () => {
    const came = all('2026-11')
    const waiting = forecastOf({ came, first: FIRST, now: NOW, sawNow: false })
    expect(waiting.next?.period).toBe(NOW)
    expect(waiting.periods).toBe(35)
    expect(after(came).next?.period).toBe('2027-01')
  })
})

describe('laws', () => {
  const history = fc.array(fc.boolean(), { minLength: 1, maxLength: 60 })
  const played = (seen: boolean[], first: string) =>
    forecastOf({
      came: seen.flatMap((it, at) => (it ? [moved(first, at)] : [])),
      first,
      now: moved(first, seen.length - 1),
      sawNow: true
    })

  it('every probability lies between 0 and 1, and twelve periods follow the last one seen', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 12 }), (seen, month) => {
        const first = `2020-${String(month).padStart(2, '0')}`
        const { coming, next, periods, certainty } = played(seen, first)
        expect(periods).toBe(seen.length)
        expect(coming.map(({ period }) => period)).toEqual(
          Array.from({ length: 12 }, (_, at) => moved(first, seen.length + at))
        )
        for (const { probability } of coming) {
          expect(probability).toBeGreaterThan(0)
          expect(probability).toBeLessThan(1)
        }
        if (next) expect(coming).toContainEqual(next)
        if (seen.filter(Boolean).length < 2) expect(certainty).toBe('unknown')
      })
    )
  })

  it('one more year in which it came in a month never lowers the probability of that month', () => {
    for (let month = 1; month <= 12; month++) {
      const years = ['2024', '2025', '2026'].map((it) => `${it}-${String(month).padStart(2, '0')}`)
      const next = moved(years[2] ?? '', 12)
      const odds = [0, 1, 2, 3].map((count) => inMonth(next, years.slice(3 - count)))
      expect(odds).toEqual(odds.toSorted((a, b) => a - b))
      expect(odds[3]).toBeGreaterThan(0.6)
    }
  })

  it('that it came a year ago speaks for it, whatever the years before brought', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 12 }),
        (years, month) => {
          const probability = (lastYear: boolean) => {
            const seen = [...years, lastYear].flatMap((came) =>
              Array.from({ length: 12 }, (_, at) => came && at === month - 1)
            )
            return played(seen, '2020-01').coming[month - 1]?.probability ?? NaN
          }
          expect(probability(true)).toBeGreaterThan(probability(false))
        }
      )
    )
  })

  it('a year is the fiscal one: a calendar that begins elsewhere changes names, not sense', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 6, maxLength: 48 }), (seen) => {
        const [one, other] = [played(seen, '2020-01'), played(seen, '2023-01')]
        expect(other.coming.map((it) => it.probability)).toEqual(
          one.coming.map((it) => it.probability)
        )
      }),
      { numRuns: 30 }
    )
  })
})
