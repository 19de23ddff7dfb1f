import type { FastifyInstance } from 'fastify'
import { Problem, say } from './problem.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * Aborted as soon as the house closes: whoever keeps an answer open, such as a live stream,
     * listens to its signal and ends it.
     */
    stopping: AbortController
  }
}

/** Once the house closes, whoever still comes by a connection from before is asked to come again. */
export function refuseWhileStopping(app: FastifyInstance) {
  const stopping = new AbortController()
  app.decorate('stopping', stopping)
  app.addHook('preClose', async () => stopping.abort())
  app.addHook('onRequest', async (_request, reply) => {
    if (!stopping.signal.aborted) return
    reply.header('connection', 'close')
    throw new Problem(503, say('busy'))
  })
}
