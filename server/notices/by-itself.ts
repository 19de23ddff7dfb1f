import { setTimeout as sleep } from 'node:timers/promises'
import type { App } from '../http/application.ts'

/** Other processes write too (Postgres): they are looked at this often, in ms. */
const LOOK_EVERY = 3_000
/** What is written in one moment is told together. */
const GATHER = 200
const MAIL_EVERY = 15_000
const DAYS_EVERY = 3_600_000
const GOODBYE_MS = 5_000

interface Work {
  look(): Promise<void>
  lookAtDays(): Promise<void>
  mail(): Promise<void>
}

/** Does all of it again and again, soon after somebody wrote something; never inside a request. */
export function byItself(app: App, { look, lookAtDays, mail }: Work) {
  let soon: NodeJS.Timeout | undefined
  let last = Promise.resolve()
  const running = new Map<string, Promise<void>>()

  /** One after another; what is under way or waits already is not asked for again. */
  const ask = (name: string, work: () => Promise<void>) => {
    if (running.has(name)) return
    last = last
      .then(work)
      .catch((error: unknown) => app.log.error({ err: error }, `could not ${name}`))
      .finally(() => running.delete(name))
    running.set(name, last)
  }
  const lookSoon = () => {
    soon ??= setTimeout(() => {
      soon = undefined
      ask('tell', look)
    }, GATHER).unref()
  }

  const timers = [
    setInterval(lookSoon, LOOK_EVERY),
    setInterval(() => ask('mail', mail), MAIL_EVERY),
    setInterval(() => ask('look at the day', lookAtDays), DAYS_EVERY)
  ]
  for (const timer of timers) timer.unref()
  app.addHook('onReady', () => {
    lookSoon()
    ask('look at the day', lookAtDays)
  })
  app.addHook('onResponse', async ({ method }, { statusCode }) => {
    if (method !== 'GET' && method !== 'HEAD' && statusCode < 400) lookSoon()
  })
  app.addHook('preClose', async () => {
    for (const timer of timers) clearInterval(timer)
    clearTimeout(soon)
    // A mail server that does not answer must not keep the house open.
    await Promise.race([last, sleep(GOODBYE_MS, undefined, { ref: false })])
  })
}
