import { endsWith } from '../organisation/periods.ts'
import { excess } from './signal-values.ts'
import type { Came } from './when-it-came.ts'

/** Below it there is a season to count, but none to speak of. */
const SPOKEN_OF = 0.25

/**
 * Whether a case comes at this time: in this month of other years, at the ends of quarters if this
 * is one, or on this working day of other closes and those next to it.
 */
export function seasonOf(
  came: Came | undefined,
  { period, workingDay }: { period: string; workingDay: number | null }
) {
  if (!came) return { value: 0, why: '' }
  const { periods, sameMonth, quarterEnds, before, sameDay } = came
  const all = [
    { value: excess(sameMonth, periods, 1 / 12), why: String(Number(period.slice(5))) },
    {
      value: endsWith(period) === 'month' ? 0 : excess(quarterEnds, periods, 1 / 3),
      why: 'quarter'
    },
    {
      value: workingDay === null ? 0 : excess(sameDay, before, 1 / 3),
      why: `WD${workingDay}`
    }
  ]
  const most = all.reduce((best, it) => (it.value > best.value ? it : best))
  return { value: most.value, why: most.value < SPOKEN_OF ? '' : most.why }
}
