import { setTimeout as sleep } from 'node:timers/promises'
import type { Database, Reader } from '../database/database.ts'
import { personByIdOrNone, type PersonRow } from '../people/find.ts'
import { claimMails, MOST_ATTEMPTS, noteFailed, noteSent, type MailRow } from './claim.ts'
import type { Mail } from './letter.ts'
import type { Carrier } from './smtp.ts'

/** The words of a mail that was posted without; null when there is nothing to say any more. */
export type Compose = (
  read: Reader,
  to: PersonRow,
  mail: MailRow,
  now: string
) => Promise<Mail | null>

interface Parts {
  database: Database
  carrier: Carrier
  compose: Compose
  /** Told of what went wrong: a code and nothing else. */
  report(code: string, attempts: number): void
  /** Ends the work between two mails. */
  stopping: () => boolean
}

/** Servers that are sent too much at once refuse all of it. */
const PAUSE_MS = 300

/** Sends what is due, one after another. */
export async function deliver(
  { database, carrier, compose, report, stopping }: Parts,
  now: string
): Promise<void> {
  for (;;) {
    const claimed = await database.transaction((tx) => claimMails(tx, now))
    if (!claimed.length) return
    for (const row of claimed) {
      if (stopping()) return
      try {
        await send(row)
      } catch (error) {
        const { code, final } = failureOf(error)
        report(code, row.attempts)
        const over = final || row.attempts >= MOST_ATTEMPTS
        await database.transaction((tx) => noteFailed(tx, row, code, over))
      }
      await sleep(PAUSE_MS)
    }
  }

  async function send(row: MailRow) {
    const to = await personByIdOrNone(database.read, row.person)
    const mail = to?.active ? await wordsOf(to, row) : null
    if (to && mail) await carrier.send({ name: to.name, address: to.email }, mail)
    await database.transaction((tx) => noteSent(tx, row, now))
  }

  async function wordsOf(to: PersonRow, row: MailRow): Promise<Mail | null> {
    return row.text === '' ? compose(database.read, to, row, now) : row
  }
}

interface Refusal {
  code?: string
  responseCode?: number
}

/** What a server said may quote the mail: only its number is kept. 5 about this mail is final. */
function failureOf(error: unknown): { code: string; final: boolean } {
  const { name, code = name, responseCode } = error as Error & Refusal
  const aboutIt = code === 'EENVELOPE' || code === 'EMESSAGE'
  return {
    code: responseCode === undefined ? code : `${code} ${responseCode}`,
    final: aboutIt && responseCode !== undefined && responseCode >= 500
  }
}
