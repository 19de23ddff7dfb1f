// @vitest-environment node
import { expect, it } from 'vitest'
import type { Step } from '#schema/api/bridge-plans.ts'
import { byClose } from './by-close.ts'

const closes = [
  { number: 0, period: '2026-11', ends: 'month', from: '2026-11-26', to: '2026-12-08' },
  { number: 1, period: '2026-12', ends: 'year', from: '2026-12-28', to: '2027-01-11' }
]
let last = 0
const step = (dueOn: string, of: Partial<Step> = {}): Step => ({
  ...{ id: `s${++last}`, item: null, stage: null, title: 'Line', period: null, dueOn },
  workingDay: null,
  ...{ reason: 'template', late: false, done: null, may: [], ...of }
})
const watch = (dueOn: string, item: string) => step(dueOn, { item, stage: 'watched', title: null })
const shown = (steps: Step[]) =>
  byClose({ steps, closes, may: [] }).map(({ close, entries }) => [
    ...[close?.period ?? 'after', ...entries.map((it) => [it.stage, it.steps.length, it.from])]
  ])

it('puts a line into its close, and before the next one where it is in none', () => {
  const lines = [step('2026-12-30', { period: '2026-12' }), step('2026-12-15'), step('2026-11-02')]
  expect(shown(lines)).toEqual([
    ['2026-11', [null, 1, '2026-11-02']],
    ['2026-12', [null, 1, '2026-12-15'], [null, 1, '2026-12-30']]
  ])
})

it('keeps what comes after the last close, and the closes with nothing in them', () => {
  expect(shown([step('2027-04-01')])).toEqual([
    ['2026-11'],
    ['2026-12'],
    ['after', [null, 1, '2027-04-01']]
  ])
})

it('makes one line of the same stage of several items, at its first day', () => {
  const lines = [watch('2026-12-04', 'a'), step('2026-12-02'), watch('2026-12-01', 'b')]
  expect(shown(lines)[0]).toEqual([
    ...['2026-11', ['watched', 2, '2026-12-01'], [null, 1, '2026-12-02']]
  ])
})
