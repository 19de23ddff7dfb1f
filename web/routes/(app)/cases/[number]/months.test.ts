import { expect, it } from 'vitest'
import type { Occurrence } from '#schema/api/occurrences.ts'
import { byMonth } from './months.ts'

const occurred = (period: string, outcome: Occurrence['outcome'] = 'worked') =>
  ({ period, openedAt: `${period}-10T10:00:00.000Z`, outcome }) as Occurrence

it('counts by fiscal period, with the empty months between', () => {
  const occurrences = [occurred('2026-11'), occurred('2026-11', 'failed'), occurred('2026-09')]
  expect(byMonth(occurrences, new Date('2026-11-22'))).toEqual([
    { period: '2026-09', count: 1, failed: 0 },
    { period: '2026-10', count: 0, failed: 0 },
    { period: '2026-11', count: 2, failed: 1 }
  ])
})

it('shows no more than two years', () => {
  expect(byMonth([occurred('2019-01')], new Date('2026-11-22'))).toHaveLength(24)
})
