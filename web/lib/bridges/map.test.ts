import { expect, it } from 'vitest'
import type { Item, StageOfItem } from '#schema/api/bridges.ts'
import { DOMAINS } from '#schema/words.ts'
import { markOf, waitsForMe } from './cell.ts'
import { daysOf, scaleOf, stepsOf, valueOn } from './chart.ts'
import { byDomain } from './groups.ts'
import { stageHref } from './stage-href.ts'

const stage = (of: Partial<StageOfItem>): StageOfItem => ({
  ...{ stage: 'watched', reached: null, at: null, plannedOn: null, late: false },
  ...{ waitsFor: [], disputed: false, have: 0, need: 1 },
  ...of
})

it('shows a dispute before a missing yes, a missing yes before being late, proof before all', () => {
  const all = { late: true, have: 1, waitsFor: ['giver' as const], disputed: true }
  expect(markOf(stage({ ...all, reached: 'byProof' }))).toBe('byProof')
  expect(markOf(stage(all))).toBe('disputed')
  expect(markOf(stage({ ...all, disputed: false }))).toBe('waiting')
  expect(markOf(stage({ late: true, have: 1 }))).toBe('late')
  expect(markOf(stage({ have: 1, need: 2 }))).toBe('partly')
  expect(markOf(stage({}))).toBe('none')
})

it('leads to a confirmation only where it is the reader’s to give', () => {
  const waiting = stage({ waitsFor: ['giver'] })
  const item = { id: 'a' } as Item
  expect(waitsForMe(waiting, null)).toBe(false)
  expect(stageHref(item, waiting, 'giver')).toBe('/bridges/items/a?confirm=watched#watched')
  expect(stageHref(item, waiting, 'receiver')).toBe('/bridges/items/a#watched')
})

it('groups items by domain, each once, in the order of the map', () => {
  const items = DOMAINS.toReversed().flatMap((domain, at) =>
    [2, 1].map((position) => ({ id: `${at}.${position}`, domain, position }) as Item)
  )
  const groups = byDomain(items)
  expect(groups.map(({ domain }) => domain)).toEqual(DOMAINS)
  expect(groups.flatMap((it) => it.items)).toHaveLength(items.length)
  for (const group of groups) expect(group.items.map((it) => it.position)).toEqual([1, 2])
  expect(byDomain([])).toEqual([])
})

it('draws days from left to right and never outside, also of a bridge that ends as it begins', () => {
  const frame = { width: 400, base: 90, high: 60 }
  for (const endsOn of ['2027-05-31', '2026-11-01']) {
    const bridge = { startsOn: '2026-11-01', endsOn, today: '2026-12-01' }
    const { x, y } = scaleOf(bridge, 10, frame)
    const days = ['2020-01-01', '2026-11-01', '2026-11-15', '2026-12-01', '2030-01-01']
    const drawn = days.map(x)
    expect(drawn.toSorted((a, b) => a - b)).toEqual(drawn)
    for (const at of drawn) expect(at >= 0 && at <= frame.width).toBe(true)
    expect([y(0), y(10), y(20)]).toEqual([90, 30, 30])
  }
})

it('lets a curve stand still until the day on which it rises', () => {
  const points = [
    { on: '2026-11-10', weight: 4 },
    { on: '2026-12-10', weight: 2 }
  ]
  expect(valueOn(points, '2026-11-09')).toBe(0)
  expect(valueOn(points, '2026-11-10')).toBe(4)
  expect(valueOn(points, '2027-01-01')).toBe(2)
  const scale = { x: (day: string) => Number(day.slice(5, 7)), y: (weight: number) => -weight }
  expect(stepsOf(points, scale, '2026-10-01', '2027-05-31')).toBe('M10 0H11V-4H12V-2H5')
  const days = daysOf({
    total: 4,
    planned: [{ on: '2026-12-10', weight: 4, items: [] }],
    proven: points.map((it) => ({ ...it, items: [] }))
  })
  expect(days.map(({ on, planned, proven }) => [on, planned?.weight, proven?.weight])).toEqual([
    ['2026-11-10', undefined, 4],
    ['2026-12-10', 4, 2]
  ])
})
