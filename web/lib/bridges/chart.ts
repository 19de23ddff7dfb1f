import type { Bridge, Progress } from '#schema/api/bridges.ts'

const DAY = 86_400_000
const dayNumber = (day: string) => Date.parse(day) / DAY

export interface Frame {
  width: number
  /** Where the line of the calendar lies, and how high the curve may rise above it. */
  base: number
  high: number
}
interface Point {
  on: string
  weight: number
}

/** Where days and weights lie in a drawing: days from left to right, the whole weight at the top. */
export function scaleOf(
  { startsOn, endsOn, today }: Pick<Bridge, 'startsOn' | 'endsOn' | 'today'>,
  total: number,
  { width, base, high }: Frame
) {
  const EDGE = 6
  const first = dayNumber(startsOn)
  const last = Math.max(dayNumber(endsOn), first + 1, Math.min(dayNumber(today), first + 1000))
  const x = (day: string) => {
    const at = Math.min(1, Math.max(0, (dayNumber(day) - first) / (last - first)))
    return EDGE + at * (width - 2 * EDGE)
  }
  const y = (weight: number) => base - (total > 0 ? Math.min(1, weight / total) : 0) * high
  return { x, y }
}
type Scale = ReturnType<typeof scaleOf>

/** Nothing is half proved: the curve stands still until the day on which it rises. */
export function stepsOf(points: Point[], { x, y }: Scale, from: string, to: string): string {
  let path = `M${x(from)} ${y(0)}`
  for (const { on, weight } of points) path += `H${x(on)}V${y(weight)}`
  return `${path}H${x(to)}`
}

/** What was reached on a day: of the last change until then. */
export const valueOn = (points: Point[], day: string) =>
  points.findLast(({ on }) => on <= day)?.weight ?? 0

export interface Planned {
  planned: Progress['planned'][number] | undefined
  proven: Progress['proven'][number] | undefined
  on: string
}

/** Every day on which something changes, as a table reads it. */
export function daysOf({ planned, proven }: Progress): Planned[] {
  const days = [...new Set([...planned, ...proven].map(({ on }) => on))].toSorted()
  const at = (points: Progress['planned'], on: string) => points.find((it) => it.on === on)
  return days.map((on) => ({ on, planned: at(planned, on), proven: at(proven, on) }))
}
