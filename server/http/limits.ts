import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { watchLoad } from './limits-load.ts'
import { watchRunning } from './limits-running.ts'
import { refuseWhileStopping } from './limits-stopping.ts'
import { limitTime } from './limits-time.ts'
import { Problem, say } from './problem.ts'

/** Requests a second from one sender; a personal token is promised fifty. */
const A_SECOND = 200

/** What a page may ask a browser for: a recording, by the product itself, and nothing else. */
const PERMISSIONS_POLICY =
  'camera=(self), microphone=(self), display-capture=(self), geolocation=(), payment=(), usb=()'

export async function limits(app: FastifyInstance) {
  limitTime(app.server)
  watchRunning(app)
  refuseWhileStopping(app)
  watchLoad(app)
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", "'unsafe-inline'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: null
      }
    },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'same-origin' }
  })
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('permissions-policy', PERMISSIONS_POLICY)
  })
  await app.register(compress, {
    threshold: 1024,
    encodings: ['br', 'gzip'],
    // Brotli's usual 11 is for files: it takes longer than the search that it packs.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }
  })
  await app.register(rateLimit, {
    max: A_SECOND,
    timeWindow: 1000,
    keyGenerator: ({ headers, ip }) => headers.authorization ?? headers.cookie ?? ip,
    // Addresses of calendars are secrets that somebody could try to guess.
    allowList: ({ url }) => !/^\/(api|calendar)\//.test(url),
    errorResponseBuilder: (_request, { ttl }) =>
      new Problem(429, say('slowDown', { seconds: Math.max(1, Math.ceil(ttl / 1000)) }))
  })
}
