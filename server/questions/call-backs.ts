import type { CallBackMonth } from '#schema/api/questions.ts'
import { periodAfter } from '../organisation/periods.ts'

interface Called {
  id: string
  askedOn: string
  called: string | null
  minutes: number | null
}

/** As many months as are shown. */
const MONTHS = 12

/**
 * Call-backs per month, up to this one: months of the calendar without a single one are there too,
 * because that is what is hoped for.
 */
export function callBacksIn(questions: Called[], today: string): CallBackMonth[] {
  const called = questions.filter((it) => it.called !== null)
  const first = called.map((it) => monthOf(it.askedOn)).toSorted()[0]
  const months: CallBackMonth[] = []
  for (let month = first ?? ''; first && month <= monthOf(today); month = periodAfter(month)) {
    const its = called.filter((it) => monthOf(it.askedOn) === month)
    const minutes = its.reduce((sum, it) => sum + (it.minutes ?? 0), 0)
    months.push({ month, minutes, questions: its.map(({ id }) => id) })
  }
  return months.slice(-MONTHS)
}

const monthOf = (day: string) => day.slice(0, 'yyyy-mm'.length)
