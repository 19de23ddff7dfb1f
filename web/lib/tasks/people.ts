import type { TaskPerson } from '#schema/api/tasks.ts'
import { date, t } from '#lib/language/index.ts'
import { organisation } from '#lib/organisation/lists.svelte.ts'

/** "away until 24 Nov, Joanna Dudek stands in"; nothing while they are here. */
export function awayIn(person: TaskPerson | null): string {
  if (!person?.away) return ''
  const { until, cover } = person.away
  const day = date(until, 'short')
  return cover
    ? t('occurrence.awayCover', { day, name: cover.name })
    : t('occurrence.away', { day })
}

/** Who leads the unit that works for an entity: whom to ask. */
export function leadsOf(entity: string): string[] {
  const unit = organisation.entities.find(({ code }) => code === entity)?.unit
  if (unit == null) return []
  return organisation.people
    .filter(
      ({ active, roles }) => active && roles.some((it) => it.role === 'lead' && it.unit === unit)
    )
    .map(({ name }) => name)
}
