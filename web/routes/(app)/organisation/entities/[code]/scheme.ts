import type { PeriodScheme } from '#schema/api/organisation.ts'
import { locale } from '#lib/language/index.ts'
import type { Option } from '#lib/ui/option.ts'

/** A scheme while it is chosen: all of both kinds, so that switching loses nothing. */
export interface SchemeDraft {
  kind: 'months' | 'weeks'
  firstMonth: string
  lastDay: string
  pattern: string
  weekday: string
  month: string
  ends: string
  named: string
}

export function toDraft(scheme: PeriodScheme | null): SchemeDraft {
  const months = scheme?.kind === 'months' ? scheme : undefined
  const weeks = scheme?.kind === 'weeks' ? scheme : undefined
  return {
    kind: scheme?.kind ?? 'months',
    firstMonth: String(months?.firstMonth ?? 1),
    lastDay: String(months?.lastDay ?? ''),
    pattern: weeks?.pattern ?? '445',
    weekday: String(weeks?.weekday ?? 6),
    month: String(weeks?.month ?? 12),
    ends: weeks?.ends ?? 'last',
    named: scheme?.named ?? 'start'
  }
}

/** Calendar months are what holds where nothing is said. */
export function toScheme(draft: SchemeDraft): PeriodScheme | null {
  const named = draft.named as 'start' | 'end'
  if (draft.kind === 'weeks') {
    return {
      kind: 'weeks',
      pattern: draft.pattern as '445' | '454' | '544',
      weekday: Number(draft.weekday),
      month: Number(draft.month),
      ends: draft.ends as 'last' | 'nearest',
      named
    }
  }
  const [firstMonth, lastDay] = [Number(draft.firstMonth), Number(draft.lastDay) || null]
  if (firstMonth === 1 && lastDay === null) return null
  return { kind: 'months', firstMonth, named, lastDay }
}

/** January … December, as the reader calls them. */
export const monthOptions = (): Option[] =>
  Array.from({ length: 12 }, (_, at) => ({
    value: String(at + 1),
    label: inWords({ month: 'long' }, Date.UTC(2023, at, 1))
  }))

/** Sunday is 0, and 1 January 2023 was one. */
export const weekdayOptions = (): Option[] =>
  [1, 2, 3, 4, 5, 6, 0].map((day) => ({
    value: String(day),
    label: inWords({ weekday: 'long' }, Date.UTC(2023, 0, 1 + day))
  }))

const inWords = (options: Intl.DateTimeFormatOptions, at: number) =>
  new Intl.DateTimeFormat(locale.tag, { ...options, timeZone: 'UTC' }).format(at)
