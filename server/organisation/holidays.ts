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
  // Every country's rules are one big module, wanted only when an entity is made.
  const { default: Holidays } = await import('date-holidays')
  const rules = new Holidays(country)
  const thisYear = new Date(now).getUTCFullYear()
  const names = new Map<string, string>()
  for (let year = thisYear - YEARS_BEFORE; year <= thisYear + YEARS_AFTER; year++) {
    for (const holiday of rules.getHolidays(year) || []) {
      if (holiday.type !== 'public') continue
      for (const day of daysOf(holiday)) if (!names.has(day)) names.set(day, holiday.name)
    }
  }
  return {
    timeZone: rules.getTimezones()?.[0] ?? 'UTC',
    holidays: [...names].map(([day, name]) => ({ day, name }))
  }
}

/** Some last for days, and some begin at the sunset before: their date and length are what counts. */
function daysOf({ date, start, end }: { date: string; start: Date; end: Date }): string[] {
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`)
  const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY))
  return Array.from({ length }, (_, at) => new Date(first + at * DAY).toISOString().slice(0, 10))
}
