import type { ComparedClose, Comparison } from '#schema/api/closes.ts'
import { CLOSE_DAYS } from '#schema/words.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { moved } from '../organisation/periods.ts'
import { findTimes, type Which } from './board-occurrences.ts'
import { datesIn, findPlaces, momentAt, type DatesOf, type Places } from './board-places.ts'
import { countByDay, endOf } from './comparison-days.ts'

export const CLOSES_BEFORE = 3

/** This close, the last three and the one of a year ago, each on its own working days. */
export async function compareCloses(
  read: Reader,
  person: Person,
  period: string,
  which: Which,
  now: string
): Promise<Comparison> {
  const lastYear = moved(period, -12)
  const asked = [...closesFrom(period), lastYear]
  const places = await findPlaces(read, lastYear)
  const datesOf = datesIn(places)
  const times = Map.groupBy(await findTimes(read, person, asked, which), (it) => it.period)
  const reached = reachedIn(places, datesOf, period, which, now)
  const closes = asked.map((of): ComparedClose => {
    const own = times.get(of) ?? []
    const days = countByDay(own, of, places, datesOf)
    return {
      period: of,
      which: of === period ? 'this' : of === lastYear ? 'lastYear' : 'before',
      days: days.map(({ opened, closed, open }, at) => {
        const workingDay = CLOSE_DAYS[at] ?? 0
        const isToCome = of === period && at > reached
        if (isToCome) return { workingDay, opened: null, closed: null, open: null }
        return { workingDay, opened, closed, open }
      }),
      end: endOf(own, of, places, datesOf)
    }
  })
  const hasPast = ({ period: of, days, end }: ComparedClose) =>
    of === period || end.open > 0 || days.some(({ opened, open }) => opened || open)
  return { period, today: CLOSE_DAYS[reached] ?? null, closes: closes.filter(hasPast) }
}

/** A close and those that it is compared with, the latest first. */
export const closesFrom = (period: string, before = CLOSES_BEFORE) =>
  Array.from({ length: before + 1 }, (_, at) => moved(period, -at))

/** The furthest day that one of the entities has reached: −1 before the first, 9 after the last. */
export function reachedIn(
  places: Places,
  datesOf: DatesOf,
  period: string,
  { entities }: Which,
  now: string
): number {
  const shown = [...places.values()].filter(({ code, active }) =>
    entities.length ? code !== null && entities.includes(code) : active && code !== null
  )
  const reached = shown.map((place) => {
    const moment = momentAt(place, period, datesOf(place.code, period), now)
    if (moment.when === 'now') return (CLOSE_DAYS as readonly number[]).indexOf(moment.today)
    return moment.when === 'before' ? -1 : CLOSE_DAYS.length
  })
  return Math.max(-1, ...reached)
}
