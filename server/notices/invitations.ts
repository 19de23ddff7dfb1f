import { and, eq, gte, inArray, isNull, lte, notInArray, type SQL } from 'drizzle-orm'
import type { Notice } from '#schema/api/notices.ts'
import { notices } from '#schema/tables/index.ts'
import type { Database, Reader } from '../database/database.ts'
import type { Person } from '../http/person.ts'
import type { MailRow } from '../mail/claim.ts'
import type { Mail } from '../mail/letter.ts'
import { postGathered } from '../mail/post.ts'
import type { PersonRow } from '../people/find.ts'
import { invitationTo } from '../sessions/calendar-of.ts'
import { choicesOf } from './choices.ts'
import { isOut, isUnread } from './shown.ts'
import { INVITATIONS } from './telling.ts'

/** Begins the id of a mail that is about one session alone. */
const ALONE = 'session:'
const OLDEST_MS = 4 * 86_400_000

export const isInvitation = inArray(notices.kind, [...INVITATIONS])
export const isNoInvitation = notInArray(notices.kind, [...INVITATIONS])

/**
 * Appointments go at once and one by one, whatever the rhythm of the rest: each brings what a
 * calendar takes in, and a calendar takes one from a mail.
 */
export async function postInvitations(
  { read, transaction }: Pick<Database, 'read' | 'transaction'>,
  row: PersonRow,
  now: string,
  grace: number
) {
  const { notByMail, off } = choicesOf(row)
  const ago = (ms: number) => new Date(Date.parse(now) - ms).toISOString()
  const not = [...notByMail, ...off]
  const waiting = await read
    .select({ id: notices.id })
    .from(notices)
    .where(
      and(
        ...[eq(notices.person, row.id), isInvitation, isNull(notices.mailedAt), isUnread],
        isOut(now),
        lte(notices.at, ago(grace)),
        gte(notices.at, ago(OLDEST_MS)),
        not.length ? notInArray(notices.kind, not) : undefined
      )
    )
    .orderBy(notices.at)
  for (const { id } of waiting) {
    await transaction(async (tx) => {
      const alone = { id: `${ALONE}${id}`, person: row.id, gathers: 'atOnce' as const }
      if (!(await postGathered(tx, alone, now))) return
      await tx.update(notices).set({ mailedAt: now }).where(eq(notices.id, id))
    })
  }
}

/** The notices that a mail is made of. */
export const noticesIn = ({ id, createdAt }: MailRow): SQL | undefined =>
  id.startsWith(ALONE)
    ? eq(notices.id, id.slice(ALONE.length))
    : and(eq(notices.mailedAt, createdAt), isNoInvitation)

/** The same mail, with what a calendar takes in where it is about one session alone. */
export async function withCalendar(
  read: Reader,
  person: Person,
  { mail, row, told }: { mail: Mail | null; row: MailRow; told: Notice[] },
  at: { now: string; publicUrl: string }
): Promise<Mail | null> {
  const session = told[0]?.bridge?.session
  if (!mail || !session || !row.id.startsWith(ALONE)) return mail
  const calendar = await invitationTo(read, person, session, at)
  return calendar ? { ...mail, calendar } : mail
}
