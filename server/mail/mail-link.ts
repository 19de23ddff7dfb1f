import type { Writer } from '../database/database.ts'
import { organisationName } from '../organisation/organisations.ts'
import { personRow } from '../people/find.ts'
import type { MailLink } from '../people/links.ts'
import { linkLetter } from './link-letter.ts'
import { postMail } from './post.ts'
import { toMail } from './to-mail.ts'

/**
 * Sends links of invitations and renewals; handed down to the people's routes. The address is the
 * one that the operator named, never one that a request came with.
 */
export const mailLink =
  (publicUrl: string): MailLink =>
  async (tx: Writer, kind, { personId, path, expiresAt }, now) => {
    const { name, language } = await personRow(tx, personId)
    const organisation = await organisationName(tx)
    const about = { name, organisation, link: `${publicUrl}${path}`, expiresAt }
    await postMail(tx, personId, toMail(language, linkLetter(language, kind, about)), now)
  }
