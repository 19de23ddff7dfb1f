import type { MentorSuggestion } from '#schema/api/mentoring.ts'
import type { Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { findCandidates } from './candidates.ts'
import { inOrder } from './match.ts'
import { reasonsOf } from './reasons.ts'

/** More than these nobody reads through. */
const MOST = 12
/** Enough to see what somebody does; nobody's cases are counted. */
const CASES = 4

/**
 * Who could be the mentor of somebody who wants to learn. Whoever offered comes; where nobody of
 * them fits, those who could do it and have not offered.
 */
export async function suggestMentors(
  read: Reader,
  person: Person,
  process: string | null,
  now: string
): Promise<MentorSuggestion[]> {
  const all = await findCandidates(read, person, process, now)
  const fitting = all.filter((it) =>
    process === null ? it.offer !== null || it.expert : it.doesAlone || it.expert || it.namesIt
  )
  const offering = fitting.filter(({ offer }) => offer !== null)
  const some = offering.some(({ free }) => free !== 0) ? offering : fitting
  return inOrder(some)
    .slice(0, MOST)
    .map((it) => ({
      person: { id: it.id, name: it.name },
      offered: it.offer !== null,
      words: it.offer?.words ?? '',
      reasons: reasonsOf(person, it),
      cases: it.cases.slice(0, CASES),
      asked: it.asked,
      may: it.asked || it.free === 0 ? [] : ['mentoring.ask']
    }))
}
