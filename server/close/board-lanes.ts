import type { Expected, Lane, Slip } from '#schema/api/closes.ts'
import { CLOSE_DAYS } from '#schema/words.ts'
import type { DatesOf, Moment } from './board-places.ts'

export interface Shown {
  code: string
  moment: Moment
}

/** A lane for each working day of the close, and one for what came on other days of its period. */
export function lanesOf(
  period: string,
  slips: Slip[],
  expected: Expected[],
  shown: Shown[],
  datesOf: DatesOf
): Lane[] {
  const came = new Set(slips.map((it) => `${it.case} ${it.entity}`))
  const toCome = expected.filter(
    (it) => !came.has(`${it.case} ${it.entity}`) && isToCome(it, shown)
  )
  const days = CLOSE_DAYS.map((workingDay, at): Lane => {
    const dates = shown.map(({ code }) => datesOf(code, period).days[at] ?? '').filter(Boolean)
    dates.sort()
    return {
      workingDay,
      from: dates[0] ?? null,
      to: dates.at(-1) ?? null,
      today: shown.flatMap(({ code, moment }) => (moment.today === workingDay ? [code] : [])),
      slips: slips.filter((it) => it.workingDay === workingDay),
      expected: toCome.filter((it) => it.workingDay === workingDay)
    }
  })
  const others = slips.filter(({ workingDay }) => !CLOSE_DAYS.some((it) => it === workingDay))
  const other = { workingDay: null, from: null, to: null, today: [], slips: others, expected: [] }
  return [...days, other]
}

/** Its day has not gone by at its entity. */
function isToCome({ entity, workingDay }: Expected, shown: Shown[]): boolean {
  const moment = shown.find(({ code }) => code === entity)?.moment
  if (!moment) return false
  return moment.today === null ? moment.when === 'before' : workingDay >= moment.today
}
