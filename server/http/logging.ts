import type { FastifyLoggerOptions, FastifyReply, FastifyRequest } from 'fastify'
import { toLoggedError } from './logging-errors.ts'

/**
 * What requests and failures leave behind in the log: the request's id, the route as it was
 * registered, the person's id, the status and the time. What people wrote and what opens doors do
 * not: a search's words are as telling as a case.
 */
export function logging(level: string): FastifyLoggerOptions {
  return { level, serializers: { req: toLoggedRequest, res: toLoggedReply, err: toLoggedError } }
}

function toLoggedRequest(request: FastifyRequest) {
  return { method: request.method, route: routeOf(request), remoteAddress: request.ip }
}

type Logged = Pick<FastifyReply, 'statusCode'> & { request?: FastifyRequest }

/** Written last, when it is known who asked. */
function toLoggedReply({ statusCode, request }: Logged) {
  if (!request) return { statusCode }
  const person = request.caller?.id
  return { statusCode, method: request.method, route: routeOf(request), ...(person && { person }) }
}

/** Never the address that was asked for: links hold secrets in their path and in their query. */
const routeOf = ({ routeOptions }: FastifyRequest) => routeOptions?.url ?? 'none'
