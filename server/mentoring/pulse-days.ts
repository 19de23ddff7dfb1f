import { addDays, daysFrom } from '../organisation/days.ts'

/** Days after the first one. */
const FIRST = 30
const EVERY = 60

/** The days on which the two are asked how it is going, while it lasts. */
export function pulseDays(startsOn: string, until: string): string[] {
  const days: string[] = []
  for (let day = addDays(startsOn, FIRST); day <= until; day = addDays(day, EVERY)) days.push(day)
  return days
}

/** The next one after a day. */
export function pulseAfter(startsOn: string, day: string): string {
  const gone = daysFrom(startsOn, day) - FIRST
  return addDays(startsOn, gone < 0 ? FIRST : FIRST + (Math.floor(gone / EVERY) + 1) * EVERY)
}

/** The same day of a later month; its last one where that has no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
  return moved.toISOString().slice(0, 10)
}
