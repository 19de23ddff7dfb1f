import type { MatchReason } from '#schema/api/mentoring.ts'
import type { Person } from '../http/person.ts'
import type { KnownCandidate } from './candidates.ts'

const plain: Omit<MatchReason, 'reason'> = {
  count: null,
  of: null,
  day: null,
  language: null,
  process: null,
  unit: null
}

/** The clocks of neighbours differ by an hour, and nobody minds. */
const SAME_HOURS = 1

/**
 * What speaks for somebody, and what to know before asking. Figures stand only where somebody
 * offered them: places and mentees of those who offer, nothing of the others.
 */
export function reasonsOf(me: Person, it: KnownCandidate): MatchReason[] {
  const reasons: (MatchReason | false)[] = [
    it.doesAlone && { ...plain, reason: 'doesAlone' },
    it.expertOf !== null && { ...plain, reason: 'expertOf', process: it.expertOf },
    it.sameLanguage && { ...plain, reason: 'sameLanguage', language: it.language },
    unitOf(me, it),
    it.hoursApart <= SAME_HOURS
      ? { ...plain, reason: 'sameHours' }
      : { ...plain, reason: 'hoursApart', count: it.hoursApart },
    it.offer !== null && {
      ...{ ...plain, reason: 'hasPlaces' as const, count: it.free, of: it.offer.places }
    },
    it.offer !== null && it.mentees > 0 && { ...plain, reason: 'mentorsNow', count: it.mentees },
    it.awayUntil !== null && { ...plain, reason: 'away', day: it.awayUntil },
    it.leavesOn !== null && { ...plain, reason: 'leavesSoon', day: it.leavesOn }
  ]
  return reasons.filter((reason) => reason !== false)
}

function unitOf({ unit }: Person, it: KnownCandidate): MatchReason | false {
  if (it.unit === null || unit === null) return false
  return it.unit === unit
    ? { ...plain, reason: 'sameUnit' }
    : { ...plain, reason: 'otherUnit', unit: it.unitName }
}
