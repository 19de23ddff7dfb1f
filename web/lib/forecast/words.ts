import type { Forecast } from '#schema/api/forecast.ts'
import { signedDay } from '#lib/cases/working-day.ts'
import { locale, number, period, t } from '#lib/language/index.ts'

type MonthStyle = 'short' | 'long'

/** Nothing is foretold for certain, so no figure says so. */
export const odds = (probability: number) =>
  number(Math.min(0.99, Math.max(0.01, probability)), {
    style: 'percent',
    maximumFractionDigits: 0
  })

/** 2026-12 → Dec 2026. */
export const shortPeriod = (value: string) =>
  new Intl.DateTimeFormat(locale.tag, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC'
  }).format(new Date(`${value}-01`))

const monthIn = (month: number, style: MonthStyle) =>
  new Intl.DateTimeFormat(locale.tag, { month: style, timeZone: 'UTC' }).format(
    Date.UTC(2000, month - 1, 1)
  )

/** Its months, from the one that comes next. */
function monthsOf({ months, coming }: Forecast, style: MonthStyle): string[] {
  const now = Number(coming[0]?.period.slice(5) ?? 1)
  const away = (month: number) => (month - now + 12) % 12
  return months.toSorted((a, b) => away(a) - away(b)).map((month) => monthIn(month, style))
}

/** "every quarter end", "every year: May", "rare". */
export function patternInWords(forecast: Forecast): string {
  const { pattern, seen } = forecast
  const months = new Intl.ListFormat(locale.tag).format(monthsOf(forecast, 'long'))
  const last = seen.came.at(-1)
  return t(`forecast.${pattern}`, { months, period: last ? period(last) : '' })
}

const FEW = 4

/** For a column: "Dec, Mar", "every month", "rare". */
export function inShort(forecast: Forecast): string {
  const { months, pattern } = forecast
  if (pattern !== 'sameMonth' && (months.length === 0 || months.length > FEW)) {
    return patternInWords(forecast)
  }
  return monthsOf(forecast, 'short').join(', ')
}

/** What is likely, or likelier than any other month of its season, is expected. */
export const expected = ({ next, months }: Forecast) =>
  next && (next.probability >= LIKELY || months.length > 0) ? next : null

const LIKELY = 0.5

/** "Expected back in the December 2026 close, WD+2", or why nothing is. */
export function expectedInWords(forecast: Forecast): string {
  const { pattern } = forecast
  const next = expected(forecast)
  if (pattern === 'unknown') return t('forecast.tooLittle')
  if (!next) return pattern === 'stopped' ? upper(patternInWords(forecast)) : t('forecast.noMonth')
  // A name and its year stay on one line.
  const when = period(next.period).replaceAll(' ', '\u00a0')
  if (next.workingDay === null) return t('forecast.inPeriod', { period: when })
  const day = t('occurrence.workingDay', { day: signedDay(next.workingDay) })
  return t('forecast.inClose', { period: when, day })
}

const upper = (text: string) => text.charAt(0).toLocaleUpperCase(locale.tag) + text.slice(1)
