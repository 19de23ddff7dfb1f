import type { Moment } from '#schema/tables/bridges.ts'
import { addDays, daysFrom } from '../organisation/days.ts'

/**
 * Which close of the bridge a close of the template falls to, `later` closes on. They are the same
 * until the bridge has fewer: then they share them, so that none in the middle stays empty. The
 * first to share is number 0 where it leaves time to begin, else the one after it.
 */
export function closeCounter(moments: readonly Moment[], closes: number, hasLead: boolean) {
  const most = Math.max(1, ...moments.map((it) => ('close' in it ? it.close : 1)))
  const rest = Math.max(0, closes - 1)
  const first = hasLead ? 0 : Math.min(1, rest)
  const shared = (close: number) =>
    first + Math.round(((close - 1) * (rest - first)) / Math.max(1, most - 1))
  return (close: number, later = 0) =>
    Math.min((rest < most && close > 0 ? shared(close) : close) + later, rest)
}

interface Squeezed {
  from: string
  to: string
  /** The days that the template means. */
  days: readonly string[]
  /** Up to here they prepare its first close, which lies here instead. */
  first: string | null
  firstInBridge: string
}

/** A day of the template as it is while there is room for it, else so much earlier. */
export function daySqueezer({ from, to, days, first, firstInBridge }: Squeezed) {
  const shareFor = (wanted: readonly string[], until: string) => {
    const longest = Math.max(0, ...wanted.map((it) => daysFrom(from, it)))
    return longest === 0 ? 1 : Math.min(1, daysFrom(from, until) / longest)
  }
  const prepares = (day: string) => first === null || day < first
  const before = shareFor(days.filter(prepares), firstInBridge < to ? firstInBridge : to)
  const all = shareFor(days, to)
  return (day: string) =>
    addDays(from, Math.floor(daysFrom(from, day) * (prepares(day) ? before : all)))
}
