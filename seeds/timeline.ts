import { dayOfClose } from '#server/organisation/calendar.ts'
import type { EntityCalendar } from '#server/organisation/close-day.ts'
import { addDays } from '#server/organisation/days.ts'
import type { Chance } from './chance.ts'
import type { SeedSeason } from './kinds.ts'

const MONTHS = 24

export type Calendar = Pick<EntityCalendar, 'isDayOff' | 'scheme'>

/** The periods from 24 months before `today` to the one of today, 2026-11 last. */
export function periodsUntil(today: string, months = MONTHS): string[] {
  const [year = 0, month = 0] = today.split('-').map(Number)
  return Array.from({ length: months + 1 }, (_, at) =>
    new Date(Date.UTC(year, month - 1 - months + at, 1)).toISOString().slice(0, 7)
  )
}

/** The days on which an exception of this season came, oldest first, none after `last`. */
export function daysOf(
  season: SeedSeason,
  periods: string[],
  last: string,
  calendar: Calendar,
  chance: Chance
) {
  return periods
    .filter((period) => comesIn(season, Number(period.slice(5)), chance))
    .map((period) => dayIn(season, period, calendar, chance))
    .filter((day) => day <= last)
    .sort()
}

function comesIn(
  { rhythm, months, chance: probability }: SeedSeason,
  month: number,
  chance: Chance
) {
  const lucky = chance.happens(probability)
  switch (rhythm) {
    case 'month':
    case 'payday':
      return lucky
    case 'quarter':
      return month % 3 === 0 ? lucky : chance.happens(probability / 12)
    case 'year':
      return (months ?? [12]).includes(month) && lucky
    case 'rare':
      return chance.happens(Math.min(0.2, probability / 3))
    case 'irregular':
      return chance.happens(Math.min(0.45, probability))
  }
}

const PAYDAY = 24

function dayIn(season: SeedSeason, period: string, calendar: Calendar, chance: Chance): string {
  if (season.workingDay !== undefined) {
    const late = chance.happens(0.25) ? 1 : 0
    const day = dayOfClose(period, season.workingDay + late || 1, calendar)
    if (day) return day
  }
  const first = season.rhythm === 'payday' ? PAYDAY : chance.between(4, 25)
  let day = addDays(`${period}-01`, first - 1)
  while (calendar.isDayOff(day)) day = addDays(day, 1)
  return day
}
