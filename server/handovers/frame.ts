import type { Moment } from '#schema/tables/bridges.ts'
import type { Stage } from '#schema/words.ts'
import { closeDay, dayOfClose } from '../organisation/calendar.ts'
import type { EntityCalendar } from '../organisation/close-day.ts'
import { addDays } from '../organisation/days.ts'
import { moved, periodAt, spanOf } from '../organisation/periods.ts'
import { closesBetween } from '../bridges/closes.ts'
import { closeCounter, daySqueezer } from './squeeze.ts'
import { clamped, nthWorkingDay, workingDayIn, type Room } from './working-days.ts'

export interface TemplateLine {
  id: string
  key: string | null
  title: string
  stage: Stage | null
  moment: Moment
}

export interface Times {
  calendar: EntityCalendar
  startsOn: string
  endsOn: string
  today: string
}

/** Where on its calendar a bridge has room, and where moments of its template fall. */
export interface Frame extends Times {
  /** What is still to come of it: nothing is planned for yesterday. */
  room: Room
  /** The periods of its closes that begin before it ends. */
  closes: string[]
  /** Which of its closes a moment falls to, `later` closes on; null for a number of days. */
  closeOf: (moment: Moment, later?: number) => number | null
  /** The day of a moment: as the template says, or closer together where that is too long. */
  dayOf: (moment: Moment, later?: number) => string
  /** The same as the template says, whatever the room. */
  natural: (moment: Moment) => string
  /** The working day of the room that is nearest. */
  workingDay: (day: string) => string
}

/** So many working days let a bridge begin before what it does in its first close. */
const LEAD = 10

export function frameOf(times: Times, lines: readonly TemplateLine[]): Frame {
  const { calendar, startsOn, today } = times
  const endsOn = times.endsOn < startsOn ? startsOn : times.endsOn
  const room = { from: clamped(today, startsOn, endsOn), to: endsOn }
  const whole = { from: startsOn, to: endsOn }
  const all = closesBetween(calendar, startsOn, endsOn).map(({ period }) => period)
  const first = all[0] ?? periodAt(startsOn, calendar.scheme)
  const closes = all.filter((period) => dayIn(period, 1, calendar) <= endsOn)
  const natural = (moment: Moment) =>
    'days' in moment
      ? addDays(startsOn, moment.days)
      : dayIn(moved(first, moment.close), moment.day, calendar)
  const moments = lines.map(({ moment }) => moment)
  const hasLead = dayIn(first, 1, calendar) > nthWorkingDay(startsOn, LEAD, calendar)
  const counted = closeCounter(moments, closes.length, hasLead)
  const closeOf = (moment: Moment, later = 0) =>
    'close' in moment ? counted(moment.close, later) : null
  const inClose = (moment: Moment, later = 0) => {
    const period = closes[closeOf(moment, later) ?? closes.length]
    return period !== undefined && 'day' in moment ? dayIn(period, moment.day, calendar) : null
  }
  const squeezed = daySqueezer({
    ...{ from: startsOn, to: endsOn, days: moments.map(natural) },
    first: earliest(moments.filter((it) => 'close' in it).map(natural)),
    firstInBridge: earliest(moments.flatMap((it) => inClose(it) ?? [])) ?? endsOn
  })
  const dayOf = (moment: Moment, later = 0) => inClose(moment, later) ?? squeezed(natural(moment))
  const workingDay = (day: string) => {
    const inRoom = workingDayIn(room, day, calendar)
    return calendar.isDayOff(inRoom) ? workingDayIn(whole, inRoom, calendar) : inRoom
  }
  return { ...times, endsOn, room, closes, closeOf, dayOf, natural, workingDay }
}

/** The close that a day belongs to; null between closes. */
export function closeAt(day: string, { isDayOff, scheme }: EntityCalendar): string | null {
  const { period, workingDay } = closeDay(day, isDayOff, scheme)
  return workingDay === null ? null : period
}

/** The day in a period's close; without one, the end of the period. */
export const dayIn = (period: string, day: number, calendar: EntityCalendar) =>
  (day === 0 ? null : dayOfClose(period, day, calendar)) ?? spanOf(period, calendar.scheme).last

const earliest = (days: string[]) => days.sort()[0] ?? null
