import type { Absence } from '#schema/api/people.ts'
import { date, t } from '#lib/language/index.ts'
import { organisation } from '#lib/organisation/lists.svelte.ts'

/** The absence of somebody who is not here on a day; today, where no other is named. */
export const awayOn = (id: string, day = today()): Absence | undefined =>
  organisation.absences.find(({ person, from, to }) => person.id === id && from <= day && day <= to)

/** "away until 24 Nov, Anna Nowak stands in"; empty for whoever is here. */
export function awayInWords(id: string): string {
  const away = awayOn(id)
  if (!away) return ''
  const day = date(away.to, 'short')
  return away.cover
    ? t('occurrence.awayCover', { day, name: away.cover.name })
    : t('occurrence.away', { day })
}

/** Beside a name that can be chosen: where somebody works, and that they are away. */
export const whereNow = (id: string, entity: string | null) =>
  [entity, awayInWords(id)].filter(Boolean).join(' · ')

function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
