import { eq } from 'drizzle-orm'
import { mentorRequests } from '#schema/tables/index.ts'
import type { Reader } from '../database/database.ts'
import { bridgeSource } from './bridge-sources.ts'
import type { Deed, Telling } from './telling.ts'

/** What is asked of somebody and answered is between the two: nobody else is told. */
export async function fromMentoring(read: Reader, deed: Deed): Promise<Telling[]> {
  const { verb, subject, person: by, at } = deed
  if (verb !== 'asked' && verb !== 'accepted' && verb !== 'declined') return []
  const [row] = await read.select().from(mentorRequests).where(eq(mentorRequests.id, subject))
  if (!row) return []
  const common = { by, at, own: false }
  if (verb === 'asked') {
    const settled = row.acceptedAt ?? row.declinedAt ?? row.withdrawnAt
    if (settled !== null) return []
    const source = mentorSource('asked', row.id)
    return [{ ...common, person: row.mentor, kind: 'mentor.asked', source, details: {} }]
  }
  const source =
    row.bridge === null
      ? mentorSource('answered', row.id)
      : bridgeSource(row.bridge, 'mentorAnswered', row.id)
  return [
    {
      ...{ ...common, person: row.mentee, kind: 'mentor.answered', source },
      details: { verdict: verb, ...(row.bridge !== null && { bridge: row.bridge }) }
    }
  ]
}

export const mentorSource = (verb: 'asked' | 'answered', request: string) =>
  `mentor:${verb}:${request}`
