import { and, eq, gte, isNotNull, isNull, lte, notInArray, or } from 'drizzle-orm'
import { notices, people } from '#schema/tables/index.ts'
import type { Database, Writer } from '../database/database.ts'
import { postGathered } from '../mail/post.ts'
import type { PersonRow } from '../people/find.ts'
import { choicesOf } from './choices.ts'
import { dayOfMail } from './day-of-mail.ts'
import { isNoInvitation, postInvitations } from './invitations.ts'
import { isOut, isUnread } from './shown.ts'

/** What is read on the screen meanwhile needs no mail; several at once go in one. */
const GRACE_MS = 60_000
/** When e-mail begins to work, nobody is sent what is long past. */
const OLDEST_MS = { atOnce: 86_400_000, daily: 4 * 86_400_000, weekly: 8 * 86_400_000 }

/** Posts the mails that are due: notices as they come, and once a day or a week what is open. */
export async function planMails({ read, transaction }: Database, now: string) {
  const everybody = await read
    .select()
    .from(people)
    .where(and(eq(people.active, true), isNotNull(people.passwordHash)))
  for (const row of everybody) {
    const { mail } = choicesOf(row)
    if (mail === 'never') continue
    await postInvitations({ read, transaction }, row, now, GRACE_MS)
    if (mail === 'atOnce') {
      const waiting = await read.$count(notices, toMail(row, now))
      if (waiting) await transaction((tx) => postAtOnce(tx, row, now))
      continue
    }
    const day = await dayOfMail(read, row.entity, mail, now)
    if (day) await transaction((tx) => postDigest(tx, row, mail, day, now))
  }
}

async function postAtOnce(tx: Writer, row: PersonRow, now: string) {
  const taken = await take(tx, row, now)
  if (taken) await postGathered(tx, { person: row.id, gathers: 'atOnce' }, now)
}

/** The same day is posted once. */
async function postDigest(
  tx: Writer,
  row: PersonRow,
  gathers: 'daily' | 'weekly',
  day: string,
  now: string
) {
  const id = `${gathers}:${day}:${row.id}`
  if (await postGathered(tx, { id, person: row.id, gathers }, now)) await take(tx, row, now)
}

/** Marks them as part of the mail that is made at this moment. */
async function take(tx: Writer, row: PersonRow, now: string) {
  const taken = await tx
    .update(notices)
    .set({ mailedAt: now })
    .where(toMail(row, now))
    .returning({ id: notices.id })
  return taken.length
}

function toMail(row: PersonRow, now: string) {
  const { mail, notByMail, off } = choicesOf(row)
  const ago = (ms: number) => new Date(Date.parse(now) - ms).toISOString()
  const oldest = ago(OLDEST_MS[mail === 'never' ? 'atOnce' : mail])
  const not = [...notByMail, ...off]
  return and(
    eq(notices.person, row.id),
    isNull(notices.mailedAt),
    isNoInvitation,
    isUnread,
    isOut(now),
    lte(notices.at, ago(mail === 'atOnce' ? GRACE_MS : 0)),
    or(gte(notices.at, oldest), gte(notices.notBefore, oldest)),
    not.length ? notInArray(notices.kind, not) : undefined
  )
}
