import { fold } from '#language'
import { LANGUAGES } from '#schema/words.ts'

const YEAR_FIRST = /^(\d{4})[-./]?(?:m|p)?(\d{1,2})$/i
const MONTH_FIRST = /^(\d{1,2})[-./](\d{4})$/

/**
 * Which periods somebody means: 2026-11, 11/2026, 2026, november, ноябрь 2026. A year alone, or a
 * month alone, means those of them that are known.
 */
export function periodsMeant(value: string, known: readonly string[]): string[] {
  const typed = value.trim()
  const exact = YEAR_FIRST.exec(typed)?.slice(1) ?? MONTH_FIRST.exec(typed)?.slice(1).reverse()
  if (exact) return periodOf(exact[0] ?? '', Number(exact[1]))
  const year = /(?<!\d)\d{4}(?!\d)/.exec(typed)?.[0]
  const rest = fold(year ? typed.replace(year, '') : typed).replace(/^[년г]/, '')
  const month = rest ? monthNamed(rest) : undefined
  if (year && month) return periodOf(year, month)
  if (month) return known.filter((it) => Number(it.slice(5)) === month)
  return year && !rest ? known.filter((it) => it.startsWith(year)) : []
}

function periodOf(year: string, month: number): string[] {
  return month >= 1 && month <= 12 ? [`${year}-${String(month).padStart(2, '0')}`] : []
}

const SHORTEST = 3
const MONTHS = Array.from({ length: 12 }, (_, at) => [...new Set(namesOf(at))])

/** A beginning is enough if no other month begins so. */
function monthNamed(folded: string): number | undefined {
  const exact = MONTHS.findIndex((names) => names.includes(folded))
  if (exact >= 0) return exact + 1
  if (folded.length < SHORTEST) return undefined
  const begun = MONTHS.flatMap((names, at) =>
    names.some((it) => it.startsWith(folded)) ? [at + 1] : []
  )
  return begun.length === 1 ? begun[0] : undefined
}

/** As it stands alone, and as it stands in a date (ноября, listopada). */
function namesOf(month: number): string[] {
  const day = new Date(Date.UTC(2026, month, 1))
  return LANGUAGES.flatMap((language) =>
    [
      { month: 'long' } as const,
      { month: 'short' } as const,
      { month: 'long', day: 'numeric' } as const
    ]
      .map((style) => new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }))
      .map((format) => format.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '')
      .map((name) => fold(language === 'ko' && /^\d+$/.test(name) ? `${name}월` : name))
  )
}
