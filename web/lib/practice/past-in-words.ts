import type { PastTime } from '#schema/api/rehearsals.ts'
import { signedDay } from '#lib/cases/working-day.ts'
import { amount, date, period, t } from '#lib/language/index.ts'

/** One time that it came: '19 Nov 2026 · RO01 · November 2026, WD+2 · 412.50 RON · Metal SA'. */
export const pastInWords = (past: PastTime): string =>
  [
    date(past.day),
    past.entity,
    past.period &&
      [period(past.period), past.workingDay !== null && workingDay(past.workingDay)]
        .filter(Boolean)
        .join(', '),
    past.amount !== null && past.currency && amount(past.amount, past.currency),
    past.counterpart
  ]
    .filter(Boolean)
    .join(' · ')

const workingDay = (day: number) => t('occurrence.workingDay', { day: signedDay(day) })
