import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Forecast } from '#schema/api/forecast.ts'
import type { PeriodScheme } from '#schema/tables/index.ts'
import { CERTAINTIES, PLAN_REASONS, STAGES } from '#schema/words.ts'
import type { EntityCalendar } from '../organisation/close-day.ts'
import { addDays, daysFrom, isWeekend } from '../organisation/days.ts'
import { CALENDAR_MONTHS, moved, periodAt } from '../organisation/periods.ts'
import { planFor, type PlannedStep, type Wanted } from './plan.ts'
import { shippedTemplates } from './shipped.ts'
import { runsFor, type PlanItem } from './stages-of-item.ts'
import { workingDayIn } from './working-days.ts'

const calendar = (scheme: PeriodScheme = CALENDAR_MONTHS, off = new Set<string>()) => ({
  timeZone: 'UTC',
  scheme,
  isDayOff: (day: string) => isWeekend(day) || off.has(day)
})

const linesOf = (kind: keyof typeof shippedTemplates) =>
  shippedTemplates[kind].map((line, at) => ({ ...line, id: `line ${at}`, title: '' }))

function forecast(coming: [period: string, probability: number][], rest: Partial<Forecast> = {}) {
  const [first] = coming
  return {
    ...{ pattern: 'everyMonth', months: [], certainty: 'sure', method: '' },
    next: first && { period: first[0], probability: 1, from: '', to: '', workingDay: 2 },
    coming: coming.map(([period, probability]) => ({ period, probability, ends: 'month' })),
    seen: { times: 9, periods: 9, came: [], last: null },
    ...rest
  } as Forecast
}

const item = (rest: Partial<PlanItem> = {}): PlanItem => ({
  ...{ id: 'item', criticality: 3, position: 1, target: 'doneAlone', stage: null, forecast: null },
  ...rest
})

const plan = (rest: Partial<Wanted> = {}) =>
  planFor({
    ...{ lines: linesOf('handover'), items: [item()], calendar: calendar(), leavesOut: false },
    ...{ startsOn: '2026-06-01', endsOn: '2026-12-31', today: '2026-06-01' },
    ...rest
  })

const ofItem = (steps: PlannedStep[], id = 'item') =>
  STAGES.flatMap((stage) => steps.filter((it) => it.item === id && it.stage === stage))
const lineOf = (steps: PlannedStep[], key: string) => steps.find((it) => it.key === key)

describe('a plan', () => {
  it('lies on the closes of the bridge, from the mandate to the signature', () => {
    const steps = plan()
    expect(lineOf(steps, 'mandate')).toMatchObject({ dueOn: '2026-06-01', reason: 'template' })
    expect(lineOf(steps, 'shadow')?.period).toBe('2026-06')
    expect(lineOf(steps, 'signOff')?.dueOn).toBe('2026-12-08')
  })

  const kr = calendar({ kind: 'months', firstMonth: 1, named: 'start', lastDay: 18 })

  it('begins in peace, even made in the middle of a close, and loses no month at its end', () => {
    const room = { startsOn: '2026-11-22', endsOn: '2027-05-21', today: '2026-11-22' }
    const steps = plan({ ...room, calendar: kr })
    expect(steps.slice(0, 7).map(({ dueOn }) => dueOn)).toEqual([
      '2026-11-23',
      '2026-11-25',
      '2026-11-25',
      '2026-11-27',
      '2026-12-02',
      '2026-12-02',
      '2026-12-04'
    ])
    expect(lineOf(steps, 'shadow')?.period).toBe('2026-12')
    expect(lineOf(steps, 'giverAway')?.period).toBe('2027-04')
    expect(lineOf(steps, 'signOff')?.dueOn).toBe('2027-05-21')
  })

  it('that is too short shares its closes, the first one only where there is time before it', () => {
    const closesOf = (startsOn: string) =>
      plan({ startsOn, today: startsOn, endsOn: '2026-10-30', items: [] }).flatMap(
        ({ key, period }) => (key === 'shadow' || key === 'alone' ? [period] : [])
      )
    expect(closesOf('2026-06-12')).toEqual(['2026-06', '2026-09'])
    expect(closesOf('2026-06-25')).toEqual(['2026-07', '2026-09'])
  })
})

const months = (...which: number[]) =>
  forecast(
    Array.from({ length: 12 }, (_, at) => [
      moved('2026-06', at),
      which.includes(at) || !which.length ? 0.9 : 0.1
    ])
  )
const told = (forecast: Forecast | null, rest: Partial<Wanted> = {}) =>
  ofItem(plan({ items: [item({ forecast })], ...rest }))
    .slice(2)
    .map(({ dueOn, reason }) => [dueOn, reason])

describe('an item', () => {
  it('that comes each month is watched, done together, and done alone twice, as it comes', () => {
    expect(told(months())).toEqual([
      ['2026-07-02', 'comesBack'],
      ['2026-08-04', 'comesBack'],
      ['2026-10-02', 'comesBack']
    ])
  })

  it('that comes three times is shown before it comes: each time is needed for doing it', () => {
    expect(told(months(0, 3, 6), { endsOn: '2027-03-31' })).toEqual([
      ['2026-06-25', 'beforeItComes'],
      ['2026-07-02', 'comesBack'],
      ['2027-01-04', 'lastChance']
    ])
  })

  it('that does not come before the end is recorded and rehearsed instead', () => {
    expect(told(months(11)).map(([, reason]) => reason)).toEqual([
      'record',
      'rehearse',
      'lastChance'
    ])
  })

  it('of which nothing is known follows the template', () => {
    expect(told(null).map(([, reason]) => reason)).toEqual(['template', 'template', 'template'])
  })
})

describe('many items', () => {
  const many = Array.from({ length: 12 }, (_, at) =>
    item({ id: `item ${at}`, criticality: at === 11 ? 5 : 3, position: at, forecast: months() })
  )

  it('that come each month are not all watched in one close, the critical one first', () => {
    const steps = plan({ items: many })
    const watched = steps.filter(({ stage }) => stage === 'watched')
    const closes = Map.groupBy(watched, ({ period }) => period)
    expect(closes.size).toBeGreaterThan(2)
    expect(ofItem(steps, 'item 11')[2]?.dueOn).toBe(watched[0]?.dueOn)
  })
})

const days = fc.integer({ min: 0, max: 3_000 }).map((it) => addDays('2024-01-01', it))
const schemes = fc.constantFrom<PeriodScheme>(
  CALENDAR_MONTHS,
  { kind: 'months', firstMonth: 4, named: 'end', lastDay: null },
  { kind: 'months', firstMonth: 1, named: 'start', lastDay: 25 },
  { kind: 'weeks', pattern: '445', weekday: 6, month: 12, ends: 'last', named: 'end' }
)
const comings = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
  minLength: 12,
  maxLength: 12
})
const items = fc.array(
  fc.record({
    criticality: fc.integer({ min: 1, max: 5 }),
    target: fc.constantFrom(...STAGES),
    stage: fc.option(fc.constantFrom(...STAGES)),
    comings: fc.option(comings),
    certainty: fc.constantFrom(...CERTAINTIES),
    workingDay: fc.option(fc.constantFrom(-3, -1, 1, 4, 6))
  }),
  { maxLength: 12 }
)

describe('any plan', () => {
  it('has a working day within the bridge and a reason for every stage, in their order', () => {
    fc.assert(
      fc.property(
        fc.record({
          startsOn: days,
          length: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 900 })),
          gone: fc.integer({ min: -200, max: 600 }),
          scheme: schemes,
          off: fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 40 }),
          kind: fc.constantFrom('handover', 'emergency', 'mentoring'),
          without: fc.constantFrom(null, ...STAGES),
          items
        }),
        ({ startsOn, length, gone, scheme, off, kind, without, items }) => {
          const endsOn = addDays(startsOn, length)
          const here = calendar(scheme, new Set(off.map((it) => addDays(startsOn, it))))
          const first = periodAt(startsOn, scheme)
          const wanted = items.map(({ comings, certainty, workingDay, ...rest }, at): PlanItem => {
            const coming = comings?.map((it, later): [string, number] => [moved(first, later), it])
            const known = coming && forecast(coming, { certainty })
            if (known?.next) known.next.workingDay = workingDay
            return { ...rest, id: `item ${at}`, position: at, forecast: known ?? null }
          })
          const steps = plan({
            ...{ startsOn, endsOn, calendar: here, items: wanted, leavesOut: kind === 'mentoring' },
            lines: linesOf(kind).filter(({ stage }) => stage === null || stage !== without),
            today: addDays(startsOn, gone)
          })
          const works = workdays(here, startsOn, endsOn)
          for (const { dueOn, reason } of steps) {
            expect(dueOn >= startsOn && dueOn <= endsOn).toBe(true)
            expect(PLAN_REASONS).toContain(reason)
            if (works.size) expect(works).toContain(dueOn)
          }
          for (const { id, stage, target } of wanted) {
            const reached = stage === null ? -1 : STAGES.indexOf(stage)
            const laid = ofItem(steps, id)
            const missing = STAGES.slice(reached + 1, STAGES.indexOf(target) + 1)
            expect(laid.map((it) => it.stage)).toEqual(missing)
            expect(laid.map(({ dueOn }) => dueOn)).toEqual(laid.map(({ dueOn }) => dueOn).sort())
          }
        }
      ),
      { numRuns: 150, seed: 2026 }
    )
  })
})

describe('a plan that its bridge is long enough for', () => {
  it('keeps the days of its beginning, and leaves no close without anything to do', () => {
    fc.assert(
      fc.property(
        fc.record({
          startsOn: days,
          more: fc.integer({ min: 0, max: 20 }),
          scheme: schemes,
          off: fc.array(fc.integer({ min: 0, max: 250 }), { maxLength: 15 }),
          every: fc.array(fc.boolean(), { minLength: 12, maxLength: 30 })
        }),
        ({ startsOn, more, scheme, off, every }) => {
          const here = calendar(scheme, new Set(off.map((it) => addDays(startsOn, it))))
          const endsOn = addDays(startsOn, 215 + more)
          const coming = Array.from({ length: 12 }, (_, at): [string, number] => [
            moved(periodAt(startsOn, scheme), at),
            0.9
          ])
          const items = every.map((it, at) =>
            item({ id: `item ${at}`, position: at, forecast: it ? forecast(coming) : null })
          )
          const steps = plan({ startsOn, endsOn, today: startsOn, calendar: here, items })
          for (const { key, moment } of linesOf('handover')) {
            if (key === null || !('days' in moment)) continue
            const day = addDays(startsOn, moment.days)
            expect(lineOf(steps, key)?.dueOn).toBe(
              workingDayIn({ from: startsOn, to: endsOn }, day, here)
            )
          }
          const first = lineOf(steps, 'shadow')?.period ?? ''
          const counts = [0, 1, 2, 3, 4, 5].map((at) => {
            const here = steps.filter(({ period }) => period === moved(first, at))
            return here.filter(({ stage }) => stage !== null && runsFor([stage]) > 0).length
          })
          const fair = counts.reduce((sum, it) => sum + it, 0) / counts.length
          expect(Math.min(...counts)).toBeGreaterThan(0)
          expect(Math.max(...counts)).toBeLessThanOrEqual(2 * fair)
        }
      ),
      { numRuns: 20, seed: 2026 }
    )
  })
})

function workdays({ isDayOff }: EntityCalendar, from: string, to: string) {
  const all = Array.from({ length: daysFrom(from, to) + 1 }, (_, at) => addDays(from, at))
  return new Set(all.filter((it) => !isDayOff(it)))
}
