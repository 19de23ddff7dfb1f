import { invalid, say, type Sentence } from '../http/problem.ts'
import { addDays } from '../organisation/days.ts'

/** Calendar days: what lies further away was mistyped. */
const YEAR = 366
const LONGEST = 5 * YEAR

/** A bridge begins about now, ends after it began and not before today, and ends one day. */
export function checkDates(startsOn: string, endsOn: string, today: string) {
  const problems: Record<string, Sentence> = {}
  if (startsOn < addDays(today, -YEAR) || startsOn > addDays(today, YEAR)) {
    throw invalid({ startsOn: say('bridge.startsFarAway') })
  }
  if (endsOn <= startsOn) problems['endsOn'] = say('bridge.endsBefore')
  else if (endsOn < today) problems['endsOn'] = say('bridge.endsInThePast')
  else if (endsOn > addDays(startsOn, LONGEST)) problems['endsOn'] = say('bridge.endsFarAway')
  if (Object.keys(problems).length) throw invalid(problems)
}
