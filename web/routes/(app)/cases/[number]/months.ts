import type { Occurrence } from '#schema/api/occurrences.ts'

export interface Month {
  period: string
  count: number
  failed: number
}

const SHOWN = 24

/** The last two years, or less if it was first met later; by fiscal period, an empty one too. */
export function byMonth(occurrences: Occurrence[], now = new Date()): Month[] {
  const periods = occurrences.map(periodOf).sort()
  const last = periodAt(now, 0)
  const first = periods[0] ?? last
  const shown: string[] = []
  for (let back = SHOWN - 1; back >= 0; back--) {
    const period = periodAt(now, -back)
    if (period >= first) shown.push(period)
  }
  return shown.map((period) => {
    const here = occurrences.filter((it) => periodOf(it) === period)
    return {
      period,
      count: here.length,
      failed: here.filter(({ outcome }) => outcome === 'failed').length
    }
  })
}

const periodOf = ({ period, openedAt }: Occurrence) => period ?? openedAt.slice(0, 7)

const periodAt = (now: Date, months: number) =>
  new Date(Date.UTC(now.getFullYear(), now.getMonth() + months, 1)).toISOString().slice(0, 7)
