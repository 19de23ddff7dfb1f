import { sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import { organisations } from '#schema/tables/index.ts'

/** 200 when it can serve, which takes a database that answers. */
export function health(app: FastifyInstance) {
  app.get('/healthz', { schema: { hide: true }, logLevel: 'warn' }, async () => {
    await app.database.read
      .select({ one: sql`1` })
      .from(organisations)
      .limit(1)
    return { status: 'ok' }
  })
}
