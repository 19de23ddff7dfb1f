import type { FastifyReply, FastifyRequest } from 'fastify'

const NAME = 'bridgebook'

/** The table says when a session ends; the browser keeps its secret as long as browsers do. */
const MAX_AGE = 400 * 86_400

export const cookieOf = ({ cookies }: FastifyRequest): string | undefined => cookies[NAME]

export function giveCookie(reply: FastifyReply, secret: string) {
  reply.setCookie(NAME, secret, { ...options(reply.request), maxAge: MAX_AGE })
}

export function takeCookie(reply: FastifyReply) {
  reply.clearCookie(NAME, options(reply.request))
}

const options = ({ protocol }: FastifyRequest) => ({
  httpOnly: true,
  sameSite: 'lax' as const,
  path: '/',
  secure: protocol === 'https'
})
