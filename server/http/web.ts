import { existsSync } from 'node:fs'
import { join } from 'node:path'
import statics from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { root } from '../root.ts'
import { notFound } from './problem.ts'

const built = join(root, 'build', 'web')

/** Serves the pages that were built; every address that is no file is the application itself. */
export async function web(app: FastifyInstance) {
  if (!existsSync(join(built, '200.html'))) return
  await app.register(statics, {
    root: built,
    wildcard: false,
    index: false,
    preCompressed: true,
    globIgnore: ['**/*.br', '**/*.gz'],
    setHeaders(reply, path) {
      const forever = path.includes('/_app/immutable/')
      reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache')
    }
  })
  app.get('/*', (request, reply) => {
    if (request.url.startsWith('/api/')) throw notFound()
    return reply.sendFile('200.html')
  })
}
