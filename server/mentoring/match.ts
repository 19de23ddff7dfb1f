/** What is known of somebody who could be asked, as far as an order needs it. */
export interface Candidate {
  id: string
  name: string
  /** Does some case of it alone, in real work. */
  doesAlone: boolean
  expert: boolean
  /** Names it in the offer. */
  namesIt: boolean
  sameLanguage: boolean
  hoursApart: number
  /** null: has not offered. */
  free: number | null
  away: boolean
}

/**
 * Ability comes first: whatever else speaks for somebody adds up to less than one step of it.
 * Then a language that both speak, then hours that both work, then room. How many cases somebody
 * solved is no weight: people are not ranked by sums.
 */
export const WEIGHTS = {
  doesAlone: 200,
  expert: 100,
  sameLanguage: 36,
  namesIt: 15,
  sameHours: 24,
  eachHourApart: -3,
  freePlace: 4,
  away: -10,
  full: -1000
}

/** More room than this makes nobody a better mentor. */
const PLACES_COUNTED = 2

export function scoreOf(it: Candidate): number {
  const hours = Math.max(0, WEIGHTS.sameHours + WEIGHTS.eachHourApart * it.hoursApart)
  return (
    (it.doesAlone ? WEIGHTS.doesAlone : 0) +
    (it.expert ? WEIGHTS.expert : 0) +
    (it.sameLanguage ? WEIGHTS.sameLanguage : 0) +
    (it.namesIt ? WEIGHTS.namesIt : 0) +
    hours +
    WEIGHTS.freePlace * Math.min(PLACES_COUNTED, it.free ?? 0) +
    (it.away ? WEIGHTS.away : 0) +
    (it.free === 0 ? WEIGHTS.full : 0)
  )
}

/** Whom to ask first; the same facts give the same order. */
export const inOrder = <T extends Candidate>(all: readonly T[]): T[] =>
  all.toSorted(
    (one, other) =>
      scoreOf(other) - scoreOf(one) || compare(one.name, other.name) || compare(one.id, other.id)
  )

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other))
