import { addDays } from '../organisation/days.ts'
import type { EntityCalendar } from '../organisation/close-day.ts'

/** The days on which something of a plan can lie, both included. */
export interface Room {
  from: string
  to: string
}

/** No office is closed for longer; a calendar that says so must not hang us. */
const LONGEST = 60

/**
 * The working day in the room that is nearest to a day: the last one up to it, else the first after
 * it; the day itself, moved into the room, where nobody works. Earlier days never come out later.
 */
export function workingDayIn({ from, to }: Room, day: string, calendar: EntityCalendar): string {
  const inside = clamped(day, from, to)
  return (
    search(inside, -1, (it) => it >= from, calendar) ??
    search(inside, 1, (it) => it <= to, calendar) ??
    inside
  )
}

/** The day on which so many working days have gone by; the first day itself is one of them. */
export function nthWorkingDay(first: string, count: number, { isDayOff }: EntityCalendar): string {
  let day = first
  for (let left = count, tries = 0; left > 0 && tries < LONGEST; tries++, day = addDays(day, 1)) {
    if (!isDayOff(day)) left--
  }
  return addDays(day, -1)
}

export const clamped = (day: string, from: string, to: string) =>
  day < from ? from : day > to ? to : day

function search(
  first: string,
  step: number,
  isInside: (day: string) => boolean,
  { isDayOff }: EntityCalendar
) {
  let day = first
  for (let tries = 0; tries < LONGEST && isInside(day); tries++) {
    if (!isDayOff(day)) return day
    day = addDays(day, step)
  }
  return undefined
}
