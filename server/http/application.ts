import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Database } from '../database/database.ts'

declare module 'fastify' {
  interface FastifyInstance {
    database: Database
    /** The moment, as an instant in UTC. */
    now(): string
  }
}

/** What features register their routes on: Fastify, with types from each route's schema. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>
