import type { LetterFigures } from '#schema/api/letters.ts'
import { today } from '../organisation/calendar.ts'
import type { Run } from '../ability/runs.ts'
import { colleaguesIn, type HelpfulCase } from './letter-cases.ts'

/** What some cases did for others, taken together. */
export function figuresOf(cases: HelpfulCase[]): LetterFigures {
  const uses = cases.flatMap((it) => it.uses)
  const days = uses.map(dayOf).toSorted()
  return {
    cases: cases.length,
    colleagues: colleaguesIn(uses),
    uses: uses.length,
    minutesSaved: cases.reduce((sum, it) => sum + it.minutesSaved, 0),
    entities: distinct(uses.flatMap(({ entity }) => entity ?? [])),
    closes: distinct(uses.map(({ period }) => period)),
    since: days[0] ?? null
  }
}

/** Where it was closed. */
export const dayOf = ({ closedAt, timeZone }: Run) => today(closedAt, timeZone)

const distinct = (values: string[]) => [...new Set(values)].toSorted()
