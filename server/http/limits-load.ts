import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { countRunning } from './limits-running.ts'
import { calm, hasBecomeSlow, paceAfter, type Pace } from './limits-pace.ts'
import { slowestLately } from './limits-slowest.ts'
import { Problem, say } from './problem.ts'

declare module 'fastify' {
  interface FastifyInstance {
    load: Load
  }
}

export interface Load {
  pace: Pace
  /** How many were asked to come again because there was too much to do. */
  refused: number
}

const SECOND = 1000
const RESOLUTION_MS = 10
/** More than these only wait for each other. */
const MOST_REQUESTS = 1_000
const MOST_TRANSACTIONS = 500

/**
 * Watches how late everything is. A server that has more to do than it can asks some to come again
 * rather than keep everybody waiting.
 */
export function watchLoad(app: FastifyInstance) {
  const load: Load = { pace: calm, refused: 0 }
  app.decorate('load', load)
  const slowest = slowestLately()

  app.addHook('onRequest', async ({ url }) => {
    if (!url.startsWith('/api/') || !isTooMuch(app)) return
    load.refused += 1
    throw new Problem(503, say('busy'))
  })
  app.addHook('onResponse', async (request, reply) => {
    const { url = 'none' } = request.routeOptions
    if (!asksForStream(request)) slowest.note(`${request.method} ${url}`, reply.elapsedTime)
  })
  app.addHook('onListen', () => {
    const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
    delay.enable()
    const everySecond = setInterval(() => {
      const meanMs = Math.max(0, delay.mean / 1e6 - RESOLUTION_MS)
      delay.reset()
      load.pace = paceAfter(load.pace, meanMs || 0)
      if (hasBecomeSlow(load.pace)) {
        app.log.warn({ delayMs: Math.round(meanMs), slowest: slowest.name() }, 'slow')
      }
    }, SECOND).unref()
    app.stopping.signal.addEventListener('abort', () => {
      clearInterval(everySecond)
      delay.disable()
    })
  })
}

/** Browsers say so. How long it stays open is nothing that anybody waits for. */
export const asksForStream = ({ headers }: Pick<FastifyRequest, 'headers'>) =>
  headers.accept?.includes('text/event-stream') ?? false

const isTooMuch = (app: FastifyInstance) =>
  app.load.pace.overloaded ||
  countRunning(app).requests > MOST_REQUESTS ||
  app.database.load().waiting > MOST_TRANSACTIONS
