import type { FastifyLoggerOptions, FastifyRequest } from 'fastify'

/** What requests and failures leave behind in the log; secrets and what people wrote do not. */
export function logging(level: string): FastifyLoggerOptions {
  return { level, serializers: { req: toLogged, err: toLoggedError } }
}

/** Links hold secrets, as a part of the path or in the query. */
const SECRET_PARTS = /(\/(?:invitations?|renewals?)\/)[^/]+/

function toLogged({ method, url, ip }: FastifyRequest) {
  const [path = ''] = url.split('?')
  return { method, url: path.replace(SECRET_PARTS, '$1…'), remoteAddress: ip }
}

interface Failure extends Error {
  code?: string
}

/** A failed query names its parameters, which are passwords' hashes and texts of cases. */
function toLoggedError({ name, message, stack, code, cause }: Failure): LoggedError {
  const [reason = ''] = message.split('\nparams:')
  return {
    type: name,
    message: reason,
    stack: (stack ?? '').replace(message, reason),
    code,
    ...(cause instanceof Error && { cause: toLoggedError(cause) })
  }
}

interface LoggedError {
  [fact: string]: unknown
  type: string
  message: string
  stack: string
}
