import type { Bridge, Item, Progress } from '#schema/api/bridges.ts'
import { date, t } from '#lib/language/index.ts'

/** Filters that stand above the matrix, in their order. */
export const FILTERS = ['late', 'atRisk', 'toConfirm', 'disputed', 'onlyGiver'] as const
export type Filter = (typeof FILTERS)[number]

export interface Shown {
  ids: Set<string>
  /** What these items have in common. */
  says: string
}
export interface OfMap {
  bridge: Bridge
  items: Item[]
  progress: Progress | undefined
}

const isFilter = (name: string): name is Filter => FILTERS.some((it) => it === name)

export const filterName = (filter: Filter, giver: string) =>
  t(`map.filter.${filter}`, { name: giver })

/** Which items an address asks for: a filter, or what a measure was counted from. */
export function shownBy(show: string | null, { bridge, items, progress }: OfMap) {
  if (!show) return undefined
  if (isFilter(show)) {
    const found = items.filter((it) => it[show]).map(({ id }) => id)
    return shown(found, filterName(show, bridge.giver.name))
  }
  const [what, about = ''] = show.split('.')
  const { measures } = bridge
  switch (what) {
    case 'coverage': {
      const of = measures.coverage.find(({ stage }) => stage === about)
      return of && shown(of.items, t(`bridge.stage.${of.stage}`))
    }
    case 'completeness':
      return shown(measures.completeness.items, t('map.measure.completeness'))
    case 'evidenced':
      return shown(measures.evidenced.without, t('map.withoutEvidence'))
    case 'alone':
      return shown(
        measures.closesUntilAlone.items.map(({ item }) => item),
        t('bridge.stage.doneAlone')
      )
    case 'only':
      return shown(measures.onlyGiver.now, t('map.onlyGiverNow', { name: bridge.giver.name }))
    case 'onlyAtStart':
      return shown(measures.onlyGiver.atStart, t('map.onlyGiverStart', { name: bridge.giver.name }))
    case 'proven':
    case 'planned': {
      const of = progress?.[what].find(({ on }) => on === about)
      return of && shown(of.items, t(`map.${what}On`, { date: date(of.on) }))
    }
  }
  return undefined
}

const shown = (ids: string[], says: string): Shown => ({ ids: new Set(ids), says })
