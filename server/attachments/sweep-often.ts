import type { App } from '../http/application.ts'
import type { Store } from './store.ts'
import { sweep } from './sweep.ts'

const HOUR = 3_600_000
/** After the start, when the first people have their pages. */
const SOON = 20_000

/** As long as the house is open: soon after the start, and every hour. */
export function sweepOften(app: App, store: Store) {
  let running = Promise.resolve()
  const look = () => {
    running = sweep(app.database, store, app.now()).catch((err: unknown) => {
      app.log.error({ err }, 'the files could not be swept')
    })
  }
  const timers: NodeJS.Timeout[] = []
  app.addHook('onListen', () => {
    timers.push(setTimeout(look, SOON).unref(), setInterval(look, HOUR).unref())
  })
  app.addHook('onClose', async () => {
    for (const timer of timers) clearTimeout(timer)
    await running
  })
}
