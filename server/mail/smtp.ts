import type { Transporter } from 'nodemailer'
import type { MailSettings } from '../settings.ts'
import type { Mail } from './letter.ts'

/** Hands a mail to somebody's server. */
export interface Carrier {
  send(to: { name: string; address: string }, mail: Mail): Promise<void>
  close(): void
}

const PATIENCE_MS = 20_000

/** The library is read when the first mail goes: most processes never need it. */
export function smtp({ smtpUrl, from }: MailSettings): Carrier {
  let opened: Promise<Transporter> | undefined

  const open = async () => {
    const { createTransport } = await import('nodemailer')
    const { protocol, hostname, port, username, password } = new URL(smtpUrl)
    const secure = protocol === 'smtps:'
    return createTransport({
      host: hostname,
      port: Number(port || (secure ? 465 : 587)),
      secure,
      ...(username && {
        auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
      }),
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
      disableFileAccess: true,
      disableUrlAccess: true
    })
  }

  return {
    async send(to, { subject, text, html, unsubscribe, calendar }) {
      const transport = await (opened ??= open())
      await transport.sendMail({
        from,
        to,
        subject,
        text,
        html,
        ...(calendar && { icalEvent: { filename: 'invite.ics', ...calendar } }),
        headers: {
          'Auto-Submitted': 'auto-generated',
          ...(unsubscribe && { 'List-Unsubscribe': `<${unsubscribe}>` })
        }
      })
    },
    close: () => void opened?.then((it) => it.close())
  }
}
