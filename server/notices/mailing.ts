import type { App } from '../http/application.ts'
import { forgetSent } from '../mail/claim.ts'
import { deliver } from '../mail/deliver.ts'
import { smtp } from '../mail/smtp.ts'
import { gauge } from '../operations/gauges.ts'
import type { MailSettings } from '../settings.ts'
import { composer } from './compose.ts'
import { planMails } from './plan-mails.ts'

/** Posts what is due and sends it. */
export function mailing(app: App, settings: MailSettings, publicUrl: string) {
  const { database } = app
  const carrier = smtp(settings)
  const compose = composer(publicUrl)
  const { signal } = app.stopping
  let failed = 0
  gauge(app, {
    name: 'mails_failed_total',
    help: 'Attempts to send an e-mail that failed since the start',
    read: () => failed
  })

  return async () => {
    const now = app.now()
    await planMails(database, now)
    const report = (code: string, attempts: number) => {
      failed += 1
      app.log.warn({ code, attempts }, 'could not send an e-mail')
    }
    const stopping = () => signal.aborted
    await deliver({ database, carrier, compose, report, stopping }, now)
    await database.transaction((tx) => forgetSent(tx, now))
  }
}
