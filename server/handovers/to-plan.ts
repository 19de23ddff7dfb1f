import type { Plan, Step } from '#schema/api/bridge-plans.ts'
import type { Language } from '#schema/words.ts'
import { closesBetween } from '../bridges/closes.ts'
import type { FoundBridge } from '../bridges/find.ts'
import { knowBridge, type Known } from '../bridges/know.ts'
import { allowedWith } from '../bridges/may.ts'
import { hasReached, stageAt } from '../bridges/stages.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { closeDay } from '../organisation/calendar.ts'
import { findSteps, type FoundStep } from './find-steps.ts'
import { wordsOf } from './words.ts'

/** What is to happen when, as far as it is in the plan. */
export async function findPlan(
  read: Reader,
  person: Person,
  found: FoundBridge,
  now: string
): Promise<Plan> {
  const known = await knowBridge(read, person, found, now)
  const all = await findSteps(read, found.row.id)
  const { startsOn, endsOn } = found.row
  return {
    steps: toSteps(all, known, person),
    closes: closesBetween(known.calendar, startsOn, endsOn),
    may: allowedWith(person, found)
  }
}

/** Without those taken out, and without those of items that are off the map. */
export function toSteps(all: readonly FoundStep[], known: Known, person: Person): Step[] {
  const mayEdit = allowedWith(person, known.found).filter((it) => it === 'bridge.edit')
  return all.flatMap((it) => {
    if (it.row.removedAt !== null) return []
    const step = toStep(it, known, person.language)
    return step ? [{ ...step, may: [...mayEdit] }] : []
  })
}

/** null where its item is off the map. */
export function toStep(it: FoundStep, known: Known, language: Language): Step | null {
  const { id, item, stage, period, dueOn, reason } = it.row
  const its = known.items.find(({ row }) => row.id === item)
  if (item !== null && !its) return null
  const { isDayOff, scheme } = known.calendar
  const done = doneIn(it, its)
  const wanted = !its || stage === null || stageAt(stage) <= stageAt(its.row.target)
  return {
    ...{ id, item, stage, period, dueOn, reason, done, may: [] },
    workingDay: closeDay(dueOn, isDayOff, scheme).workingDay,
    title: stage === null ? wordsOf(it.row, language) : null,
    late: done === null && wanted && dueOn < known.today
  }
}

/** The line of an item is done when its stage is reached, whoever says what. */
function doneIn({ row, doneBy }: FoundStep, its: Known['items'][number] | undefined) {
  if (row.stage === null || !its) {
    return row.doneAt === null ? null : { by: doneBy, at: row.doneAt }
  }
  const at = its.standings[stageAt(row.stage)]?.at
  return hasReached(its.standings, row.stage) && at ? { by: null, at } : null
}
