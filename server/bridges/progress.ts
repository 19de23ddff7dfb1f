import type { Progress } from '#schema/api/bridges.ts'
import type { Stage } from '#schema/words.ts'
import { weigh } from './measures.ts'
import { hasReached, momentsOf, stagesAt, type Facts } from './stages.ts'

export interface Progressing {
  id: string
  weight: number
  target: Stage
  facts: Facts
  /** When the plan wants it at its target. */
  plannedOn: string | null
}

/** From this day on an item is at its target, or is no more. */
interface Change {
  on: string
  id: string
  there: boolean
}

/** Planned against proven: what a stage that fell back had proven falls with it. */
export function progressOf(items: Progressing[], dayOf: (moment: string) => string): Progress {
  const planned = items.flatMap(({ id, plannedOn }) =>
    plannedOn === null ? [] : [{ on: plannedOn, id, there: true }]
  )
  const proven = items.flatMap((it) => changesOf(it, dayOf))
  return { total: weigh(items), planned: points(items, planned), proven: points(items, proven) }
}

function changesOf({ id, target, facts }: Progressing, dayOf: (moment: string) => string) {
  const changes: Change[] = []
  for (const moment of [...new Set(momentsOf(facts))].toSorted()) {
    const there = hasReached(stagesAt(facts, moment), target)
    if (there !== (changes.at(-1)?.there ?? false)) changes.push({ on: dayOf(moment), id, there })
  }
  return changes
}

/** One point for each day on which something changed, with everything that counts then. */
function points(items: Progressing[], changes: Change[]): Progress['planned'] {
  const there = new Set<string>()
  const byDay = Map.groupBy(changes, ({ on }) => on)
  const found: Progress['planned'] = []
  for (const on of [...byDay.keys()].toSorted()) {
    const before = [...there].join()
    for (const change of byDay.get(on) ?? []) {
      if (change.there) there.add(change.id)
      else there.delete(change.id)
    }
    if ([...there].join() === before) continue
    const counted = items.filter(({ id }) => there.has(id))
    found.push({ on, weight: weigh(counted), items: counted.map(({ id }) => id) })
  }
  return found
}
