/** More than the longest bridge has: a year typed wrongly makes no endless list. */
const MOST = 60

/** A close on the way of a bridge, as far as its name says. */
export interface CloseBetween {
  period: string
  ends: 'month' | 'quarter' | 'year'
}

/** Which close a day belongs to, as GET /api/entities/:code/close-day answers. */
export interface PlaceInCloses {
  period: string
  workingDay: number | null
}

const split = (period: string) => period.split('-').map(Number) as [number, number]

/** 2026-12 and one more → 2027-01: a fiscal year has twelve everywhere. */
export function periodAfter(period: string, by = 1): string {
  const [year, number] = split(period)
  const at = year * 12 + (number - 1) + by
  const pad = (value: number, length: number) => String(value).padStart(length, '0')
  return `${pad(Math.floor(at / 12), 4)}-${pad((at % 12) + 1, 2)}`
}

function endsOf(period: string): CloseBetween['ends'] {
  const [, number] = split(period)
  if (number === 12) return 'year'
  return number % 3 === 0 ? 'quarter' : 'month'
}

/** The closes that the days from one to the other touch, both by their place among closes. */
export function closesBetween(first: PlaceInCloses, last: PlaceInCloses): CloseBetween[] {
  // A day outside of any close lies before that of its period.
  const end = last.workingDay === null ? periodAfter(last.period, -1) : last.period
  const closes: CloseBetween[] = []
  for (let at = first.period; at <= end && closes.length < MOST; at = periodAfter(at)) {
    closes.push({ period: at, ends: endsOf(at) })
  }
  return closes
}
