import type { Store } from '../attachments/store.ts'
import type { App } from '../http/application.ts'
import { expire } from './expire.ts'

const HOUR = 3_600_000

/** As long as the house is open: at once, since it may have been closed for days, and every hour. */
export function expireOften(app: App, store: Store) {
  let running = Promise.resolve()
  const look = () => {
    running = running
      .then(() => expire(app.database, store, app.now()))
      .catch((err: unknown) => {
        app.log.error({ err }, 'the recordings whose day had come could not be deleted')
      })
  }
  const timers: NodeJS.Timeout[] = []
  app.addHook('onListen', () => {
    look()
    timers.push(setInterval(look, HOUR).unref())
  })
  app.addHook('onClose', async () => {
    for (const timer of timers) clearInterval(timer)
    await running
  })
}
