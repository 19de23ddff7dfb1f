import type { FoundBridge } from '../bridges/find.ts'
import { invalid, say } from '../http/problem.ts'
import { today } from '../organisation/calendar.ts'
import { addDays } from '../organisation/days.ts'
import { momentAt } from '../organisation/moments.ts'
import { firstDayOf, lastDayOf, mondayOf, weekAfter, weekBefore, weekOf } from './iso-weeks.ts'

/** A week of a bridge where the bridge is, as it can be looked at now. */
export interface Span {
  of: string
  from: string
  to: string
  before: string | null
  after: string | null
  isNow: boolean
  /** Its first moment, and the last one that there is to tell of. */
  starts: string
  ends: string
}

/** The week that is named, or the last there is: this one, or the one in which the bridge ended. */
export function spanOf(
  { row }: Pick<FoundBridge, 'row'>,
  timeZone: string,
  named: string | undefined,
  now: string
): Span {
  const day = (moment: string) => today(moment, timeZone)
  const last = mondayOf(day(row.endedAt ?? now))
  const first = mondayOf([row.startsOn, day(row.createdAt), last].toSorted()[0] ?? last)
  const from = named === undefined ? last : firstDayOf(named)
  if (from === null || from < first || from > last) throw invalid({ of: say('week.outside') })
  const to = lastDayOf(from)
  const starts = momentAt(from, '00:00', timeZone)
  const over = momentAt(addDays(to, 1), '00:00', timeZone)
  return {
    ...{ of: weekOf(from), from, to, starts },
    before: from > first ? weekBefore(from) : null,
    after: from < last ? weekAfter(from) : null,
    isNow: now < over,
    ends: now < over ? now : justBefore(over)
  }
}

const justBefore = (moment: string) => new Date(Date.parse(moment) - 1).toISOString()
