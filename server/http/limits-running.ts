import type { FastifyInstance, FastifyReply } from 'fastify'

declare module 'fastify' {
  interface FastifyInstance {
    /** The answers that are not given yet. */
    running: Set<FastifyReply>
  }
}

export function watchRunning(app: FastifyInstance) {
  const running = new Set<FastifyReply>()
  app.decorate('running', running)
  app.addHook('onRequest', async (_request, reply) => {
    running.add(reply)
    // Comes whether it was answered, hijacked or given up by its sender.
    reply.raw.once('close', () => running.delete(reply))
  })
}

/** A stream has begun and is never done, so it is counted apart. */
export function countRunning({ running }: Pick<FastifyInstance, 'running'>) {
  const streams = [...running].filter(isStream).length
  return { requests: running.size - streams, streams }
}

/** Fastify was told to keep its hands off. */
const isStream = (reply: FastifyReply) => reply.sent && !reply.raw.writableEnded
