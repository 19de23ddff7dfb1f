import { mails } from '#schema/tables/index.ts'
import type { MailRhythm } from '#schema/words.ts'
import type { Writer } from '../database/database.ts'
import type { Mail } from './letter.ts'

/** Puts a mail with its words into the outbox, in the transaction that has the reason for it. */
export async function postMail(
  tx: Writer,
  person: string,
  { subject, text, html }: Mail,
  now: string
) {
  const when = { createdAt: now, sendAt: now, attempts: 0 }
  await tx.insert(mails).values({ person, subject, text, html, ...when })
}

/** What a mail without words is made of when it goes: notices as they come, or with open work. */
export type Gathered = Exclude<MailRhythm, 'never'>

/**
 * A mail whose words are made when it goes: until then what it tells may be read, hidden or undone.
 * With an `id` that says what it is, it is posted once, however many processes think of it; true
 * for the one that did.
 */
export async function postGathered(
  tx: Writer,
  { id, person, gathers }: { id?: string; person: string; gathers: Gathered },
  now: string
): Promise<boolean> {
  const when = { createdAt: now, sendAt: now, attempts: 0 }
  const posted = await tx
    .insert(mails)
    .values({ ...(id && { id }), person, subject: gathers, text: '', html: '', ...when })
    .onConflictDoNothing()
    .returning({ id: mails.id })
  return posted.length > 0
}
