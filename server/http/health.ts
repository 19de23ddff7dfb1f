import { sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import { organisations } from '#schema/tables/index.ts'
import { Problem, say } from './problem.ts'

/** 200 when it can serve, which takes a database that answers; 503 when it cannot, or will not. */
export function health(app: FastifyInstance) {
  app.get('/healthz', { schema: { hide: true }, logLevel: 'warn' }, async ({ log }) => {
    try {
      await app.database.read
        .select({ one: sql`1` })
        .from(organisations)
        .limit(1)
    } catch (error) {
      log.error({ err: error }, 'the database does not answer')
      throw new Problem(503, say('busy'))
    }
    return { status: 'ok' }
  })
}
