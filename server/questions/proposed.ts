import type { ProposedDays } from '#schema/api/questions.ts'
import { closesBetween } from '../bridges/closes.ts'
import type { BridgeRow } from '../bridges/find.ts'
import { dayOfClose } from '../organisation/calendar.ts'
import type { EntityCalendar } from '../organisation/close-day.ts'
import { overlap } from './chairs.ts'

/** In the plan of six closes the giver is away for part of this one (product.md, "Bridges"). */
const PLANNED = 5

/** The first two working days after the coming close, and after the one that the plan means. */
export function proposedDays(
  { startsOn, endsOn, endedAt }: BridgeRow,
  taken: { from: string; to: string }[],
  today: string,
  calendar: EntityCalendar
): ProposedDays[] {
  if (endedAt !== null) return []
  const free = closesBetween(calendar, startsOn, endsOn).flatMap(({ number, period }) => {
    const from = dayOfClose(period, 1, calendar)
    const to = dayOfClose(period, 2, calendar)
    if (from === null || to === null || from <= today || to > endsOn) return []
    return taken.some((it) => overlap(it, { from, to })) ? [] : [{ number, period, from, to }]
  })
  const [next] = free
  const planned = free.find(({ number }) => number === PLANNED)
  return [
    ...(next && next !== planned ? [{ ...next, because: 'nextClose' as const }] : []),
    ...(planned ? [{ ...planned, because: 'plan' as const }] : [])
  ].map(({ from, to, period, because }) => ({ from, to, period, because }))
}
