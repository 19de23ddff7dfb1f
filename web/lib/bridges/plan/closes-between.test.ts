// @vitest-environment node
import { expect, it } from 'vitest'
import { closesBetween, periodAfter } from './closes-between.ts'

const at = (period: string, workingDay: number | null = null) => ({ period, workingDay })
const names = (...days: Parameters<typeof closesBetween>) =>
  closesBetween(...days).map(({ period }) => period)

it('counts the closes on the way, across a year', () => {
  const expected = ['2026-11', '2026-12', '2027-01', '2027-02']
  expect(names(at('2026-11'), at('2027-03'))).toEqual(expected)
})

it('counts the close that the first day falls into', () => {
  expect(names(at('2026-11', 2), at('2027-01'))).toEqual(['2026-11', '2026-12'])
})

it('counts the close that the last day falls into', () => {
  expect(names(at('2026-12'), at('2027-01', -1))).toEqual(['2026-12', '2027-01'])
})

it('finds none where the bridge is over before the close begins', () => {
  expect(names(at('2026-11'), at('2026-11'))).toEqual([])
})

it('knows the ends of quarters and of the year', () => {
  const ends = closesBetween(at('2026-08'), at('2027-02')).map((it) => it.ends)
  expect(ends).toEqual(['month', 'quarter', 'month', 'month', 'year', 'month'])
})

it('stops where a year was typed wrongly', () => {
  expect(names(at('2026-11'), at('9026-11')).length).toBe(60)
})

it('counts on over the turn of a year in both directions', () => {
  expect(periodAfter('2026-12')).toBe('2027-01')
  expect(periodAfter('2027-01', -1)).toBe('2026-12')
})
