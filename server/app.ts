import cookie from '@fastify/cookie'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Fastify, { type FastifyServerOptions } from 'fastify'
import type { Database } from './database/database.ts'
import { documents } from './http/documents.ts'
import { guard } from './http/guard.ts'
import { health } from './http/health.ts'
import { limits } from './http/limits.ts'
import { fieldWithNul } from './http/validation.ts'
import { invalid, say } from './http/problem.ts'
import { answerWithProblems } from './http/problems.ts'
import { schemas } from './http/schemas.ts'
import { web } from './http/web.ts'
import { writes } from './http/write.ts'

export interface Parts {
  database: Database
  /** The moment, as an instant in UTC. */
  now?: () => string
  /** What the first person has to know. */
  setupToken?: string
  logger?: FastifyServerOptions['logger']
}

declare module 'fastify' {
  interface FastifyInstance {
    database: Database
    now(): string
  }
}

/** The whole product as a Fastify application; the registrations are its table of contents. */
export async function build({ database, now = moment, setupToken = '', logger = false }: Parts) {
  const app = Fastify({
    logger,
    trustProxy: 'loopback',
    bodyLimit: 2 * 1024 * 1024,
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 300 }
  }).withTypeProvider<TypeBoxTypeProvider>()

  app.decorate('database', database)
  app.decorate('now', now)
  schemas(app)
  answerWithProblems(app)
  await limits(app)
  await app.register(cookie)
  writes(app, database, now)
  app.addHook('preValidation', async ({ body, query, params }) => {
    const field = fieldWithNul(body) ?? fieldWithNul(query) ?? fieldWithNul(params)
    if (field) throw invalid({ [field]: say('field.character') })
  })
  guard(app, { whoIs: async () => null, rules: {} })
  await documents(app)

  health(app)

  await web(app)
  return app
}

export type App = Awaited<ReturnType<typeof build>>

const moment = () => new Date().toISOString()
