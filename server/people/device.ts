import type { FastifyRequest } from 'fastify'

/** The browser, as it names itself. */
export const deviceOf = ({ headers }: FastifyRequest) => headers['user-agent'] ?? ''
