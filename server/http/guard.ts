import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Permission } from '#schema/permissions.ts'
import type { Person } from './person.ts'
import { forbidden, Problem, say } from './problem.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    may?: Permission
  }
  interface FastifyRequest {
    /** Whoever sends this. Reading it on a route for anyone is a mistake and throws. */
    person: Person
    caller: Person | null
  }
}

/** The permissions that hang on the person alone. */
export type Rules = Partial<Record<Permission, (person: Person) => boolean>>

export interface Guard {
  /** Finds the person by cookie or bearer token. */
  whoIs(request: FastifyRequest): Promise<Person | null>
  rules: Rules
}

/** Deny by default: a route without a permission cannot be registered. */
export function guard(app: FastifyInstance, { whoIs, rules }: Guard) {
  app.decorateRequest('caller', null)
  app.decorateRequest('person', {
    getter(this: FastifyRequest) {
      if (!this.caller) throw new Problem(401, say('signInFirst'))
      return this.caller
    }
  })

  app.addHook('onRoute', ({ url, method, config, schema }) => {
    if (!url.startsWith('/api/') || schema?.hide) return
    if (!config?.may) throw new Error(`${String(method)} ${url} names no permission`)
  })

  app.addHook('onRequest', async (request) => {
    const may = request.routeOptions.config.may
    if (!may) return
    if (!isSafe(request.method)) refuseOtherOrigins(request)
    if (may === 'anyone') return
    request.caller = await whoIs(request)
    const rule = rules[may]
    if (rule && !rule(request.person)) throw forbidden()
    if (!request.caller) throw new Problem(401, say('signInFirst'))
  })
}

const isSafe = (method: string) => method === 'GET' || method === 'HEAD'

/**
 * Browsers say where a request comes from; scripts say nothing and have no cookie of anybody's.
 * A bearer token is not sent by a browser on its own, so it needs no such check.
 */
function refuseOtherOrigins({ headers }: FastifyRequest) {
  if (headers.authorization) return
  const { origin, host } = headers
  const site = headers['sec-fetch-site']
  const foreign = origin !== undefined && hostOf(origin) !== host
  if (foreign || site === 'cross-site' || site === 'same-site') throw forbidden('otherOrigin')
}

function hostOf(origin: string) {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
