import type { MentorRequest } from '#schema/api/mentoring.ts'
import type { mentorRequests } from '#schema/tables/index.ts'

export type RequestRow = typeof mentorRequests.$inferSelect

export function stateOf({
  acceptedAt,
  declinedAt,
  withdrawnAt
}: Pick<RequestRow, 'acceptedAt' | 'declinedAt' | 'withdrawnAt'>): MentorRequest['state'] {
  if (acceptedAt !== null) return 'accepted'
  if (declinedAt !== null) return 'declined'
  return withdrawnAt === null ? 'open' : 'withdrawn'
}
