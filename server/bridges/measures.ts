import type { Measures } from '#schema/api/bridges.ts'
import { STAGES, type Stage } from '#schema/words.ts'
import { hasReached, stageAt, type Standing } from './stages.ts'

/** An item, as far as measures hang on it. */
export interface Measured {
  id: string
  weight: number
  target: Stage
  standings: Standing[]
  onlyGiver: boolean
  onlyGiverAtStart: boolean
}

/** The days on which closes of the bridge ended, and the one on which a moment falls. */
export interface Days {
  startsOn: string
  closeEnds: string[]
  dayOf: (moment: string) => string
}

/** What a bridge is measured by; each measure leads to the items that it was counted from. */
export function measuresOf(items: Measured[], days: Days): Measures {
  const ids = (some: Measured[]) => some.map(({ id }) => id)
  const atTarget = items.filter((it) => hasReached(it.standings, it.target))
  return {
    coverage: STAGES.map((stage) => {
      const there = items.filter((it) => hasReached(it.standings, stage))
      return { stage, value: share(weigh(there), weigh(items)), items: ids(there), of: ids(items) }
    }),
    evidenced: evidenced(items),
    closesUntilAlone: untilAlone(items, days),
    completeness: {
      value: share(atTarget.length, items.length),
      items: ids(atTarget),
      of: ids(items)
    },
    onlyGiver: {
      now: ids(items.filter(({ onlyGiver }) => onlyGiver)),
      atStart: ids(items.filter(({ onlyGiverAtStart }) => onlyGiverAtStart))
    }
  }
}

export const weigh = (items: Pick<Measured, 'weight'>[]) =>
  items.reduce((sum, { weight }) => sum + weight, 0)

const share = (some: number, all: number) => (all === 0 ? null : some / all)

/** A stage that a higher one fills, or that was let be, has no evidence of its own. */
function evidenced(items: Measured[]): Measures['evidenced'] {
  const reached = items.flatMap(({ standings }) => standings.filter((it) => it.reached !== null))
  const own = reached.filter((it) => it.reached === 'evidence')
  const without = items.filter(({ standings }) =>
    standings.some((it) => it.reached !== null && it.reached !== 'evidence')
  )
  return {
    value: share(own.length, reached.length),
    with: own.length,
    of: reached.length,
    without: without.map(({ id }) => id)
  }
}

/** What a lead let be was not done alone. */
function untilAlone(items: Measured[], { startsOn, closeEnds, dayOf }: Days) {
  const counted = items.flatMap(({ id, standings }) => {
    const { reached, at } = standings[stageAt('doneAlone')] ?? {}
    if (!reached || reached === 'exception' || !at) return []
    const day = dayOf(at)
    const ended = closeEnds.filter((end) => end > startsOn && end <= day)
    return [{ item: id, closes: Math.max(1, ended.length) }]
  })
  const closes = counted.map((it) => it.closes).toSorted((a, b) => a - b)
  return { median: median(closes), p80: percentile(closes, 0.8), items: counted }
}

function median(sorted: number[]): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}

/** The least that is not below so much of them: the nearest rank. */
const percentile = (sorted: number[], part: number) =>
  sorted[Math.ceil(sorted.length * part) - 1] ?? null
