import type { Lane } from '#schema/api/closes.ts'
import { date, t } from '#lib/language/index.ts'
import { signedDay } from '#lib/cases/working-day.ts'

/** WD+2, or what the days outside are called. */
export const dayName = (workingDay: number | null) =>
  workingDay === null ? t('close.otherDays') : t('close.day', { day: signedDay(workingDay) })

/** 3 Nov, or 2 – 3 Nov where the entities are on different days. */
export function datesOf({ from, to }: Pick<Lane, 'from' | 'to'>): string {
  if (!from || !to) return ''
  return from === to ? date(from, 'short') : `${date(from, 'short')} – ${date(to, 'short')}`
}

/** In the address: 2, -1, other. */
export const dayKey = (workingDay: number | null) => String(workingDay ?? 'other')
