import type { FastifyRequest } from 'fastify'

/** A page's address as the sender of this request reaches us, to be sent to somebody else. */
export const addressOf = ({ protocol, host }: FastifyRequest, path: string) =>
  `${protocol}://${host}${path}`
