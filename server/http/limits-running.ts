import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

declare module 'fastify' {
  interface FastifyInstance {
    running: Running
  }
}

/** Requests that came and are not answered yet. A stream is never done, so it is counted apart. */
export interface Running {
  requests: number
  streams: number
}

export function countRunning(app: FastifyInstance) {
  const running: Running = { requests: 0, streams: 0 }
  app.decorate('running', running)
  app.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    const kind = isStream(request) ? 'streams' : 'requests'
    running[kind] += 1
    // Comes whether it was answered, hijacked or given up by its sender.
    reply.raw.once('close', () => (running[kind] -= 1))
  })
}

/** Browsers say so when they open a stream of events. */
export const isStream = ({ headers }: Pick<FastifyRequest, 'headers'>) =>
  headers.accept?.includes('text/event-stream') ?? false
