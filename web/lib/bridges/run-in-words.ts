import type { Run } from '#schema/api/bridges.ts'
import { date, duration, period, t } from '#lib/language/index.ts'

/** When, where and how it went: '19 Nov 2026 · RO01 · November 2026 · Worked · alone · 16 min'. */
export function runInWords({ closedAt, entity, period: of, outcome, minutes, helpedBy }: Run) {
  return [
    closedAt && date(closedAt),
    entity,
    of && period(of),
    outcome && t(`outcome.${outcome}`),
    helpedBy ? t('occurrence.helpedBy', { name: helpedBy.name }) : t('occurrence.alone'),
    minutes !== null && duration(minutes)
  ]
    .filter(Boolean)
    .join(' · ')
}
