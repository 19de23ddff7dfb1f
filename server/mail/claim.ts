import { and, asc, eq, isNull, lt, lte } from 'drizzle-orm'
import { mails } from '#schema/tables/index.ts'
import type { Writer } from '../database/database.ts'

export type MailRow = typeof mails.$inferSelect

/** Minutes until it is tried again, after the first time, the second … */
const AGAIN = [1, 5, 20, 60, 180, 480, 720] as const
export const MOST_ATTEMPTS = AGAIN.length + 1
const AT_ONCE = 10
const KEPT_DAYS = 30

/**
 * Takes what is due for this process: it is due again later, so that no other takes it meanwhile,
 * and so that it is tried again should this one fall silent.
 */
export async function claimMails(tx: Writer, now: string): Promise<MailRow[]> {
  const due = await tx
    .select()
    .from(mails)
    .where(and(isNull(mails.sentAt), lt(mails.attempts, MOST_ATTEMPTS), lte(mails.sendAt, now)))
    .orderBy(asc(mails.sendAt), asc(mails.id))
    .limit(AT_ONCE)
  for (const { id, attempts } of due) {
    const sendAt = minutesAfter(now, AGAIN[attempts] ?? 720)
    await tx
      .update(mails)
      .set({ attempts: attempts + 1, sendAt })
      .where(eq(mails.id, id))
  }
  return due.map((row) => ({ ...row, attempts: row.attempts + 1 }))
}

const EMPTY = { text: '', html: '' }

/** The words go: they may hold a secret, and nobody needs them any more. */
export const noteSent = (tx: Writer, { id }: MailRow, now: string) =>
  tx
    .update(mails)
    .set({ ...EMPTY, subject: '', sentAt: now })
    .where(eq(mails.id, id))

/**
 * `failure` is a code, never what a server answered. When nobody tries any more, the words go too.
 */
export const noteFailed = (tx: Writer, { id }: MailRow, failure: string, final: boolean) =>
  tx
    .update(mails)
    .set({ failure, ...(final && { ...EMPTY, attempts: MOST_ATTEMPTS }) })
    .where(eq(mails.id, id))

export const forgetSent = (tx: Writer, now: string) =>
  tx.delete(mails).where(lt(mails.createdAt, minutesAfter(now, -KEPT_DAYS * 1440)))

const minutesAfter = (now: string, minutes: number) =>
  new Date(Date.parse(now) + minutes * 60_000).toISOString()
