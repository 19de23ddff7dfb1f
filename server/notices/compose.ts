import { and } from 'drizzle-orm'
import type { Notice } from '#schema/api/notices.ts'
import type { Language } from '#schema/words.ts'
import type { Reader } from '../database/database.ts'
import { sentence } from '../http/sentences.ts'
import type { MailRow } from '../mail/claim.ts'
import type { Letter, LetterLine, LetterPart, Mail } from '../mail/letter.ts'
import { toMail } from '../mail/to-mail.ts'
import { asPerson, type PersonRow } from '../people/find.ts'
import { noticesIn, withCalendar } from './invitations.ts'
import { openWork } from './open-work.ts'
import { findRows, isUnread } from './shown.ts'
import { toNotices } from './to-notices.ts'
import { inWords } from './in-words.ts'
import { weeksOf, type Below } from './weeks-in-words.ts'

/** More than that is nothing to read in a mail; the page has the rest. */
const MOST = 30

/** Makes the words of a mail from what its reader may see, and has not read, when it goes. */
export const composer =
  (publicUrl: string) =>
  async (read: Reader, row: PersonRow, mail: MailRow, now: string): Promise<Mail | null> => {
    const person = await asPerson(read, row, null)
    const its = and(noticesIn(mail), isUnread)
    const told = await toNotices(read, person, await findRows(read, person, its, MOST))
    const work = mail.subject === 'atOnce' ? [] : await openWork(read, person, publicUrl, now)
    const below = await weeksOf(read, person, told, publicUrl, now)
    const written = compose(row.language, told, work, publicUrl, below)
    return withCalendar(read, person, { mail: written, row: mail, told }, { now, publicUrl })
  }

/** Nothing to say is no mail. */
export function compose(
  language: Language,
  told: Notice[],
  work: LetterPart[],
  publicUrl: string,
  below: Below = new Map()
): Mail | null {
  const [first] = told
  if (!first && !work.length) return null
  const say = (key: Parameters<typeof sentence>[1], values = {}) => sentence(language, key, values)
  const plain = told.filter(({ id }) => !below.has(id))
  const news: LetterPart[] = plain.length
    ? [
        {
          ...((work.length > 0 || below.size > 0) && { title: say('mail.news') }),
          lines: plain.map((it) => lineOf(language, it, publicUrl))
        }
      ]
    : []
  const weeks = told.flatMap((it): LetterPart[] => {
    const lines = below.get(it.id)
    return lines ? [{ title: inWords(language, it), lines }] : []
  })
  const [only] = told.length === 1 && !work.length ? told : []
  const letter: Letter = {
    subject: only
      ? inWords(language, only)
      : say(work.length ? 'mail.digest.subject' : 'mail.notices.subject', { count: told.length }),
    opening: say(work.length ? 'mail.digest.opening' : 'mail.notices.opening'),
    parts: [...work, ...news, ...weeks],
    action: {
      says: say('mail.open'),
      href: `${publicUrl}${only ? only.href : work.length ? '/' : '/notices'}`
    },
    closing: [],
    choices: { says: say('mail.choices'), href: `${publicUrl}/profile#notices` }
  }
  return toMail(language, letter)
}

function lineOf(language: Language, notice: Notice, publicUrl: string): LetterLine {
  const below = [notice.case?.title, notice.excerpt].filter(Boolean).join(' · ')
  return { text: inWords(language, notice), below, href: `${publicUrl}${notice.href}` }
}
