import { eq } from 'drizzle-orm'
import type { Board, CloseEntity, CloseFigures } from '#schema/api/closes.ts'
import { rates } from '#schema/tables/index.ts'
import { CLOSE_DAYS } from '#schema/words.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { figuresOf } from './board-figures.ts'
import { lanesOf, type Shown } from './board-lanes.ts'
import { findTimes, type Times, type Which } from './board-occurrences.ts'
import { datesIn, findPlaces, momentAt, type DatesOf, type Places } from './board-places.ts'
import { findSlips } from './board-slips.ts'
import { closesFrom } from './comparison.ts'
import { countByDay, endOf } from './comparison-days.ts'
import { findExpected } from './expected.ts'

/** The board of a close for one reader: a few questions, however much lies on it. */
export async function findBoard(
  read: Reader,
  person: Person,
  period: string,
  which: Which,
  now: string
): Promise<Board> {
  const before = closesFrom(period).slice(1)
  const places = await findPlaces(read, before.at(-1) ?? period)
  const datesOf = datesIn(places)
  const slips = await findSlips(read, person, period, which)
  const met = new Set(slips.map(({ entity }) => entity))
  const entities = entitiesOf(places, datesOf, period, which, now, met)
  const shown = entities.flatMap(({ code, when, today, shown: isShown }): Shown[] =>
    isShown ? [{ code, moment: { when, today } as Shown['moment'] }] : []
  )
  const times = Map.groupBy(await findTimes(read, person, before, which), (it) => it.period)
  const timesIn = (it: string) => times.get(it) ?? []
  const expected = shown.some(({ moment }) => moment.when !== 'after')
    ? await findExpected(read, person, period, which)
    : []
  const [last = ''] = before
  return {
    period,
    entities,
    lanes: lanesOf(period, slips, expected, shown, datesOf),
    figures: figuresOf({
      slips,
      entities,
      rates: await read.select().from(rates).where(eq(rates.period, period)),
      ends: before
        .filter((it) => timesIn(it).some(({ workingDay }) => workingDay !== null))
        .map((it) => endOf(timesIn(it), it, places, datesOf)),
      openThen: openThen(timesIn(last), last, shown, places, datesOf)
    })
  }
}

/** The entities that work today, and those that have something in this close. */
function entitiesOf(
  places: Places,
  datesOf: DatesOf,
  period: string,
  { entities }: Which,
  now: string,
  met: Set<string | null>
): CloseEntity[] {
  return [...places.values()].flatMap((place) => {
    const { code, name, active, closeTarget } = place
    if (code === null || !(active || met.has(code))) return []
    const dates = datesOf(code, period)
    const shown = entities.length === 0 || entities.includes(code)
    const begins = dates.days[0] || null
    const moment = momentAt(place, period, dates, now)
    return [{ code, name, ...moment, begins, closeTarget, shown }]
  })
}

/** What was open on this day of the close before, at the entities that are in this one now. */
function openThen(
  times: Times[],
  period: string,
  shown: Shown[],
  places: Places,
  datesOf: DatesOf
): CloseFigures['openThen'] {
  const now = shown.filter(({ moment }) => moment.when === 'now')
  if (!now.length || !times.length) return null
  const open = now.map(({ code, moment }) => {
    const own = times.filter(({ entity }) => entity === code)
    const at = CLOSE_DAYS.findIndex((it) => it === moment.today)
    return countByDay(own, period, places, datesOf)[at]?.open ?? 0
  })
  return { period, open: open.reduce((sum, it) => sum + it, 0) }
}
