import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  baselineOf,
  figuresOf,
  heldSince,
  isWithin,
  meets,
  verdictOf,
  type Baseline,
  type Solved
} from './stabilisation.ts'

const run = fc.record({
  id: fc.uuid(),
  caseNumber: fc.integer({ min: 1, max: 4 }),
  on: fc.constantFrom('2025-11-20', '2026-03-04', '2026-06-30', '2026-08-31'),
  period: fc.constantFrom('2026-10', '2026-11'),
  minutes: fc.option(fc.integer({ min: 1, max: 600 })),
  outcome: fc.constantFrom('worked' as const, 'adapted' as const, 'failed' as const),
  helpedBy: fc.option(fc.constantFrom('anna', 'jiwoo'))
})
const some = fc.array(run, { minLength: 1, maxLength: 12 })
const STARTS = '2026-09-01'
const within = (runs: Solved[], baseline: Baseline | null, over = true) =>
  baseline && isWithin(meets(figuresOf(runs, baseline), baseline), over)
const closes = (...all: (boolean | null)[]) =>
  all.map((it, at) => ({ period: `2026-${String(at + 1).padStart(2, '0')}`, within: it }))

it('makes nothing within out of nothing', () => {
  fc.assert(
    fc.property(some, (giver) => {
      const baseline = baselineOf(giver, STARTS)
      expect(within([], baseline)).toBeNull()
    })
  )
})

it('holds after two closes in which the receiver does exactly as the giver did', () => {
  fc.assert(
    fc.property(some, (giver) => {
      const usual = giver.map((it) => ({ ...it, minutes: 30, on: '2026-06-30' }))
      const is = within(usual, baselineOf(usual, STARTS))
      expect(is).toBe(true)
      expect(heldSince(closes(is, is))).toBe('2026-01')
    })
  )
})

it('stays within when every minute becomes less', () => {
  fc.assert(
    fc.property(some, some, (giver, receiver) => {
      const baseline = baselineOf(giver, STARTS)
      const faster = receiver.map((it) => ({ ...it, minutes: it.minutes && it.minutes * 0.9 }))
      if (within(receiver, baseline)) expect(within(faster, baseline)).toBe(true)
    })
  )
})

it('takes away what is failed or helped more, and never gives', () => {
  fc.assert(
    fc.property(some, some, (giver, receiver) => {
      const baseline = baselineOf(giver, STARTS)
      const worse = receiver.map((it) => ({ ...it, outcome: 'failed' as const, helpedBy: 'anna' }))
      if (within(receiver, baseline) === false) expect(within(worse, baseline)).toBe(false)
    })
  )
})

it('counts a close neither way that is not over, or of which a figure is missing', () => {
  const giver: Solved = {
    ...{ id: 'a', caseNumber: 1, on: '2026-06-30', period: '2026-06', minutes: 20 },
    ...{ outcome: 'worked', helpedBy: null }
  }
  const baseline = baselineOf([giver], STARTS)
  expect(within([{ ...giver, minutes: 22 }], baseline)).toBe(true)
  expect(within([{ ...giver, minutes: 23 }], baseline)).toBe(false)
  expect(within([{ ...giver, minutes: null }], baseline)).toBeNull()
  expect(within([{ ...giver, minutes: 22 }], baseline, false)).toBeNull()
  expect(within([{ ...giver, helpedBy: 'anna' }], baseline)).toBe(false)
})

it('compares with the year before the bridge, and with all before where that has nothing', () => {
  const at = (on: string, minutes: number): Solved => ({
    ...{ id: on, caseNumber: 1, on, period: on.slice(0, 7), minutes },
    ...{ outcome: 'worked', helpedBy: null }
  })
  const old = at('2024-03-01', 90)
  expect(baselineOf([old, at('2026-03-01', 30), at('2026-10-01', 5)], STARTS)).toMatchObject({
    from: '2025-09-01',
    to: '2026-08-31',
    minutes: new Map([[1, 30]])
  })
  expect(baselineOf([old], STARTS)).toMatchObject({ from: null, minutes: new Map([[1, 90]]) })
  expect(baselineOf([at('2026-10-01', 5)], STARTS)).toBeNull()
})

it('skips closes that count neither way, and needs two running', () => {
  expect(heldSince(closes(true, false, true, null, true))).toBe('2026-03')
  expect(heldSince(closes(true, false, true, false))).toBeNull()
  expect(heldSince(closes(null, true, null))).toBeNull()
})

it('does not hold yet for 90 days, has not held after them, and can hold later still', () => {
  const endedOn = '2026-05-31'
  const on = (today: string, ...all: (boolean | null)[]) =>
    verdictOf(closes(...all), { endedOn, today })
  expect(on('2026-08-29', false, true)).toBe('notYet')
  expect(on('2026-08-30', false, true)).toBe('notHeld')
  expect(on('2026-08-30', false, true, true)).toBe('held')
  expect(on('2026-08-30', null)).toBe('unknown')
  expect(verdictOf(closes(true, true), { endedOn: null, today: endedOn })).toBe('running')
})
