import { locale } from './locale.svelte.ts'
import { t } from './t.ts'

const made = new Map<string, Intl.NumberFormat>()

function figures(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const name = locale.tag + JSON.stringify(options)
  const format = made.get(name) ?? new Intl.NumberFormat(locale.tag, options)
  made.set(name, format)
  return format
}

export const number = (value: number, options: Intl.NumberFormatOptions = {}) =>
  figures(options).format(value)

/** 18,240 RON: the code behind the figure in every language, cents only where there are some. */
export function amount(value: number | string, currency: string): string {
  const { maximumFractionDigits: digits } = figures({
    style: 'currency',
    currency
  }).resolvedOptions()
  const figure = figures({
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    trailingZeroDisplay: 'stripIfInteger'
  }).format(value as Intl.StringNumericLiteral)
  return `${figure}\u00a0${currency}`
}

/** 14 min, 3 h, 3 h 20. */
export function duration(minutes: number): string {
  const whole = Math.round(minutes)
  const parts = { hours: Math.floor(whole / 60), minutes: whole % 60 }
  if (parts.hours === 0) return t('duration.minutes', parts)
  return t(parts.minutes === 0 ? 'duration.hours' : 'duration.hoursMinutes', parts)
}
