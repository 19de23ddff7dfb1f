import { and, eq, inArray, isNull } from 'drizzle-orm'
import { bridges, mentorOffers } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'

export type OfferRow = typeof mentorOffers.$inferSelect

/** What somebody offers, and how much of it is free. */
export interface Places {
  offer: OfferRow
  mentees: number
  free: number
}

/** Of those who offer to be a mentor, by their id; null: of everybody who does. */
export async function findPlaces(
  read: Reader,
  people: string[] | null
): Promise<Map<string, Places>> {
  const offers = await read
    .select()
    .from(mentorOffers)
    .where(
      and(
        isNull(mentorOffers.endedAt),
        people === null ? undefined : inArray(mentorOffers.person, people)
      )
    )
  if (!offers.length) return new Map()
  const running = await read
    .select({ giver: bridges.giver })
    .from(bridges)
    .where(
      and(
        eq(bridges.kind, 'mentoring'),
        isNull(bridges.endedAt),
        inArray(
          bridges.giver,
          offers.map(({ person }) => person)
        )
      )
    )
  return new Map(
    offers.map((offer) => {
      const mentees = running.filter(({ giver }) => giver === offer.person).length
      return [offer.person, { offer, mentees, free: Math.max(0, offer.places - mentees) }]
    })
  )
}
