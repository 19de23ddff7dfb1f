import { eq } from 'drizzle-orm'
import type { MyMentoring, NewOffer } from '#schema/api/mentoring.ts'
import { mentorOffers } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { Reader, Writer } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import { refuseUnknown } from '../organisation/known.ts'
import { findPlaces } from './places.ts'
import { findRequests } from './requests-find.ts'

/** Offers to be a mentor, or changes what was offered. */
export async function offerMentoring(
  tx: Writer,
  { id: person }: Person,
  { places, words, processes }: NewOffer,
  now: string
) {
  const codes = [...new Set(processes)]
  await refuseUnknown(tx, {
    processes: Object.fromEntries(codes.map((code, at) => [`processes.${at}`, code]))
  })
  const offered = { places, words: words.trim(), processes: codes, at: now, endedAt: null }
  await tx
    .insert(mentorOffers)
    .values({ person, ...offered })
    .onConflictDoUpdate({ target: mentorOffers.person, set: offered })
  await note(tx, { by: person, verb: 'offered', kind: 'mentoring', subject: person, at: now })
}

/** What runs goes on; asking for it twice changes nothing. */
export async function endOffer(tx: Writer, { id: person }: Person, now: string) {
  await tx.update(mentorOffers).set({ endedAt: now }).where(eq(mentorOffers.person, person))
  await note(tx, { by: person, verb: 'offerEnded', kind: 'mentoring', subject: person, at: now })
}

/** My offer, whom I asked, and who asks me. */
export async function findMine(read: Reader, person: Person): Promise<MyMentoring> {
  const places = (await findPlaces(read, [person.id])).get(person.id)
  const requests = await findRequests(read, person)
  return {
    offer: places
      ? {
          places: places.offer.places,
          words: places.offer.words,
          processes: places.offer.processes,
          mentees: places.mentees,
          at: places.offer.at
        }
      : null,
    asked: requests.filter(({ mentee }) => mentee.id === person.id),
    asking: requests.filter(({ mentor }) => mentor.id === person.id),
    may: ['mentoring.ask']
  }
}
