import type { App } from '../http/application.ts'
import type { Store } from './store.ts'
import { readWaiting } from './texts.ts'

/** Other processes take files in too, and one of them may have ended. */
const EVERY = 60_000
/** Whoever sends several files sends them one after the other. */
const GATHER = 100

/** Reads what comes soon after it came, and what is left over at the start; one at a time. */
export function readTextsOften(app: App, store: Store) {
  const stop = new AbortController()
  let running = Promise.resolve()
  let soon: NodeJS.Timeout | undefined
  let waits = false

  const look = () => {
    // One that waits for its turn will see whatever came until then.
    if (waits) return
    waits = true
    running = running
      .then(() => {
        waits = false
        return readWaiting(app.database, store, app.now, stop.signal)
      })
      .then(
        () => undefined,
        (err: unknown) => app.log.error({ err }, 'the texts of files could not be read')
      )
  }
  const lookSoon = () => {
    soon ??= setTimeout(() => {
      soon = undefined
      look()
    }, GATHER).unref()
  }

  const timer = setInterval(look, EVERY).unref()
  app.addHook('onListen', lookSoon)
  app.addHook('onResponse', async ({ method, routeOptions }, { statusCode }) => {
    const isAboutFiles = routeOptions.url?.startsWith('/api/attachments') ?? false
    if (isAboutFiles && method !== 'GET' && statusCode < 400) lookSoon()
  })
  app.addHook('preClose', async () => {
    clearInterval(timer)
    clearTimeout(soon)
    stop.abort()
    await running
  })
}
