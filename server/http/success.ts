import type { FastifyInstance } from 'fastify'

/** A route that succeeds answers with the first status that its schema names. */
export function success(app: FastifyInstance) {
  app.addHook('preHandler', async (request, reply) => {
    const { schema, config } = request.routeOptions
    const [status] = Object.keys(schema?.response ?? {})
    if (config.may && status) reply.code(Number(status))
  })
}
