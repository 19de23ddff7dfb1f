import { asc, eq } from 'drizzle-orm'
import type { HolidayCompared } from '#schema/api/upkeep.ts'
import { holidays } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import { corrected, REGIONS } from './corrections.ts'

export interface Holiday {
  day: string
  name: string
}

/** What a country's public calendar says: a start for an entity's own, which people can edit. */
export interface CountryCalendar {
  timeZone: string
  holidays: Holiday[]
}

const YEARS_BEFORE = 1
const YEARS_AFTER = 2
const DAY = 86_400_000

/**
 * The time zone of a country (of its capital, where there are several) and its public holidays
 * around `now`. A country that nobody knows has UTC and none.
 */
export async function calendarOfCountry(country: string, now: string): Promise<CountryCalendar> {
  const rules = await rulesOf(country)
  const thisYear = new Date(now).getUTCFullYear()
  const years = Array.from(
    { length: YEARS_BEFORE + 1 + YEARS_AFTER },
    (_, at) => thisYear - YEARS_BEFORE + at
  )
  return {
    timeZone: rules.getTimezones()?.[0] ?? 'UTC',
    holidays: years.flatMap((year) => holidaysIn(rules, country, year))
  }
}

/** The public holidays of a country in one year. */
export async function publicHolidays(country: string, year: number): Promise<Holiday[]> {
  return holidaysIn(await rulesOf(country), country, year)
}

/** The days off of an entity, weekends aside, in their order. */
export async function findHolidays(read: Reader, entity: string): Promise<Holiday[]> {
  return read
    .select({ day: holidays.day, name: holidays.name })
    .from(holidays)
    .where(eq(holidays.entity, entity))
    .orderBy(asc(holidays.day))
}

/** Every day of a year that either of them has off. */
export function compareHolidays(theirs: Holiday[], ours: Holiday[]): HolidayCompared[] {
  const named = (list: Holiday[]) => new Map(list.map(({ day, name }) => [day, name]))
  const [public_, own] = [named(theirs), named(ours)]
  return [...new Set([...public_.keys(), ...own.keys()])]
    .sort()
    .map((day) => ({ day, theirs: public_.get(day) ?? null, ours: own.get(day) ?? null }))
}

/** Every country's rules are one big module, wanted only when a calendar is made. */
async function rulesOf(country: string) {
  const { default: Holidays } = await import('date-holidays')
  const region = REGIONS[country]
  return region ? new Holidays(country, region) : new Holidays(country)
}

type Rules = Awaited<ReturnType<typeof rulesOf>>

function holidaysIn(rules: Rules, country: string, year: number): Holiday[] {
  const found = (rules.getHolidays(year) || [])
    .filter(({ type }) => type === 'public')
    .flatMap((it) => daysOf(it).map((day) => ({ day, name: it.name })))
  const names = new Map<string, string>()
  for (const { day, name } of corrected(country, year, found)) {
    if (!names.has(day)) names.set(day, name)
  }
  return [...names].map(([day, name]) => ({ day, name })).sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** Some last for days, and some begin at the sunset before: their date and length are what counts. */
function daysOf({ date, start, end }: { date: string; start: Date; end: Date }): string[] {
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
  const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY))
  return Array.from({ length }, (_, at) => new Date(first + at * DAY).toISOString().slice(0, 10))
}
