import type { Forecast } from '#schema/api/forecast.ts'
import type { KnownItem } from '../bridges/know.ts'

interface Coming {
  id: string
  from: string
  to: string
  period: string
  probability: number
}

/** What is expected between two days, by forecasts that the reader may see: the soonest first. */
export const comingBack = (
  items: Pick<KnownItem, 'row'>[],
  forecasts: ReadonlyMap<number, Forecast>,
  { day, until }: { day: string; until: string }
): Coming[] =>
  items
    .flatMap(({ row }): Coming[] => {
      const next = forecasts.get(row.caseNumber ?? 0)?.next
      if (!next || next.from > until || next.to < day) return []
      const { from, to, period, probability } = next
      return [{ id: row.id, from, to, period, probability }]
    })
    .sort((a, b) => Number(a.from > b.from) - Number(a.from < b.from))
