import type { Run } from '../ability/runs.ts'
import { today } from '../organisation/calendar.ts'
import { addDays } from '../organisation/days.ts'

/**
 * Whether a run was closed before a day, where it was closed. Time zones are asked only about runs
 * of that day and its neighbours: asking is slow, and runs are many.
 */
export function closedBefore(day: string): (run: Run) => boolean {
  const [surely, surelyNot] = [addDays(day, -1), addDays(day, 1)]
  return ({ closedAt, timeZone }) => {
    const utc = closedAt.slice(0, 'yyyy-mm-dd'.length)
    if (utc < surely) return true
    return utc <= surelyNot && today(closedAt, timeZone) < day
  }
}
