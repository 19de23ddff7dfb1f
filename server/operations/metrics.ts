import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { asksForStream } from '../http/limits-load.ts'
import { notFound } from '../http/problem.ts'
import { durations } from './durations.ts'
import { registryOf } from './registry.ts'

/**
 * GET /metrics for Prometheus: from this machine, or with `token` where there is one. For everybody
 * else there is nothing here.
 */
export function metrics(app: FastifyInstance, token: string) {
  const answered = durations()
  let registry: ReturnType<typeof registryOf> | undefined

  app.addHook('onResponse', async (request, reply) => {
    if (asksForStream(request)) return
    const status = `${Math.floor(reply.statusCode / 100)}xx`
    const { method } = request
    answered.note({ method, route: routeOf(request), status }, reply.elapsedTime / 1000)
  })

  app.get('/metrics', { schema: { hide: true }, logLevel: 'warn' }, async (request, reply) => {
    if (!isLoopback(request.ip) && !holds(request, token)) throw notFound()
    registry ??= registryOf(app, answered.all)
    const { contentType, metrics } = await registry.then((it) => ({
      contentType: it.contentType,
      metrics: it.metrics()
    }))
    return reply.type(contentType).send(await metrics)
  })
}

/** Pages and their files are one: each file has a route of its own. */
function routeOf({ routeOptions }: FastifyRequest) {
  const { url = '' } = routeOptions
  return /^\/(api\/|healthz|metrics)/.test(url) ? url : 'page'
}

const isLoopback = (ip: string) => ip === '::1' || /^(::ffff:)?127\./.test(ip)

/** Compared by hash, so that the time it takes says nothing about the token. */
function holds({ headers }: FastifyRequest, token: string) {
  if (!token) return false
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(headers.authorization ?? ''), hash(`Bearer ${token}`))
}
