import { invalid, say } from '../http/problem.ts'
import { addDays } from '../organisation/days.ts'

/** Calendar days: what lies further away was mistyped. */
const YEAR = 366
const LONGEST = 5 * YEAR

/** A bridge begins about now. */
export function checkStart(startsOn: string, today: string) {
  if (startsOn < addDays(today, -YEAR) || startsOn > addDays(today, YEAR)) {
    throw invalid({ startsOn: say('bridge.startsFarAway') })
  }
}

/** It ends after it began, and not before today. */
export function checkEnd(startsOn: string, endsOn: string, today: string) {
  const refuse = (key: 'bridge.endsBefore' | 'bridge.endsInThePast' | 'bridge.endsFarAway') =>
    invalid({ endsOn: say(key) })
  if (endsOn <= startsOn) throw refuse('bridge.endsBefore')
  if (endsOn < today) throw refuse('bridge.endsInThePast')
  if (endsOn > addDays(startsOn, LONGEST)) throw refuse('bridge.endsFarAway')
}
