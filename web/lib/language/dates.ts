import { locale } from './locale.svelte.ts'

const STYLES = {
  short: { day: 'numeric', month: 'short' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  time: { hour: '2-digit', minute: '2-digit', hour12: false },
  moment: {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false
  }
} satisfies Record<string, Intl.DateTimeFormatOptions>

export type DateStyle = keyof typeof STYLES
const DAY = /^\d{4}-\d\d-\d\d$/
const made = new Map<string, Intl.DateTimeFormat>()

function dates(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = locale.tag + JSON.stringify(options)
  const format = made.get(name) ?? new Intl.DateTimeFormat(locale.tag, options)
  made.set(name, format)
  return format
}

/**
 * An instant in the reader's own time, or in that of another place; a calendar day (2026-11-30)
 * stays that day everywhere.
 */
export function date(value: string | Date, style: DateStyle = 'medium', place?: string): string {
  const isDay = typeof value === 'string' && DAY.test(value)
  const timeZone = isDay ? 'UTC' : place
  const options = timeZone ? { ...STYLES[style], timeZone } : STYLES[style]
  return dates(options).format(new Date(value))
}

/** 2026-11 → November 2026. */
export const period = (value: string) =>
  dates({ month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${value}-01`))

const MINUTE = 60_000
const UNITS = [
  ['year', 365 * 24 * 60],
  ['month', 30 * 24 * 60],
  ['week', 7 * 24 * 60],
  ['day', 24 * 60],
  ['hour', 60],
  ['minute', 1]
] as const

/** "3 days ago", "yesterday", "in 2 weeks". */
export function relative(value: string | Date, now = new Date()): string {
  const minutes = (new Date(value).getTime() - now.getTime()) / MINUTE
  const words = new Intl.RelativeTimeFormat(locale.tag, { numeric: 'auto' })
  const [unit, size] = UNITS.find(([, size]) => Math.abs(minutes) >= size) ?? ['second', Infinity]
  return words.format(Math.trunc(minutes / size) || 0, unit)
}
