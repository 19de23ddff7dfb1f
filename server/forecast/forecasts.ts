import type { Forecast } from '#schema/api/forecast.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { closeDay, today as dayAt } from '../organisation/calendar.ts'
import { calendarOf, type EntityCalendar } from '../organisation/close-day.ts'
import { moved } from '../organisation/periods.ts'
import { findBeginning, findComings, type Coming } from './comings.ts'
import { forecastOf } from './forecast.ts'
import { calledBy, mostlyAt, usualDay, windowOf } from './windows.ts'

interface Where {
  /** Only what came there counts; null or nothing: anywhere, on the calendar of where it mostly is. */
  entity?: string | null
  /** A calendar day. */
  today: string
}

export const METHOD =
  'Hoeting, Madigan, Raftery, Volinsky: Bayesian Model Averaging: A Tutorial, Statistical Science 14 (1999)'

/** When each of some cases comes next, by what this reader may see; null sees all that happened. */
export async function forecastsOf(
  read: Reader,
  reader: Person | null,
  numbers: number[],
  { entity, today }: Where
): Promise<Map<number, Forecast>> {
  if (numbers.length === 0) return new Map()
  const comings = await findComings(read, reader, numbers, entity)
  const byCase = Map.groupBy(comings, ({ number }) => number)
  const places = placesIn(read, today)
  const forecasts = new Map<number, Forecast>()
  for (const number of new Set(numbers)) {
    const own = byCase.get(number) ?? []
    forecasts.set(number, await forecastFrom(own, entity ?? mostlyAt(own), today, places))
  }
  return forecasts
}

async function forecastFrom(
  comings: Coming[],
  entity: string | null,
  today: string,
  placeOf: PlaceOf
): Promise<Forecast> {
  const { calendar, beginning, windowIn } = await placeOf(entity)
  const periods = await Promise.all(
    comings.map(async (it) =>
      it.entity === entity
        ? it.period
        : calledBy(it.period, (await placeOf(it.entity)).calendar, calendar)
    )
  )
  const { period: now } = closeDay(today, calendar.isDayOff, calendar.scheme)
  const came = [...new Set(periods)].filter((period) => period <= now).sort()
  const first = [beginning ?? now, ...came].sort()[0] ?? now
  const workingDay = usualDay(comings)
  const window = (period: string) => windowIn(period, workingDay !== null)
  const comes = forecastOf({ came, first, now, sawNow: came.includes(now) })
  const last = comings
    .map((it) => it.last)
    .sort()
    .at(-1)
  return {
    pattern: comes.pattern,
    months: comes.months,
    certainty: comes.certainty,
    next: comes.next && {
      period: comes.next.period,
      probability: rounded(comes.next.probability),
      ...window(comes.next.period),
      workingDay
    },
    coming: comes.coming.map(({ period, probability }) => ({
      period,
      probability: rounded(probability),
      ends: window(period).to
    })),
    seen: {
      times: comings.reduce((sum, { times }) => sum + times, 0),
      periods: comes.periods,
      came,
      last: last ? dayAt(last, calendar.timeZone) : null
    },
    method: METHOD
  }
}

const rounded = (probability: number) => Math.round(probability * 1000) / 1000

/** Each entity's calendar, and since when something is known of it, asked once. */
function placesIn(read: Reader, today: string) {
  const earliest = moved(today.slice(0, 7), -YEARS_BACK * 12)
  const find = async (entity: string | null) => {
    const calendar = await calendarOf(read, entity)
    const beginning = await findBeginning(read, entity, earliest)
    return { calendar, beginning, windowIn: remembered(calendar) }
  }
  const known = new Map<string | null, ReturnType<typeof find>>()
  return (entity: string | null) => {
    const place = known.get(entity) ?? find(entity)
    known.set(entity, place)
    return place
  }
}

/** The same twelve periods are asked for with every case. */
function remembered(calendar: EntityCalendar) {
  const known = new Map<string, ReturnType<typeof windowOf>>()
  return (period: string, inClose: boolean) => {
    const name = `${period} ${inClose}`
    const window = known.get(name) ?? windowOf(period, inClose, calendar)
    known.set(name, window)
    return window
  }
}

/** More than a forecast looks back, whatever the entity calls its years. */
const YEARS_BACK = 7

type PlaceOf = ReturnType<typeof placesIn>
