import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import statics from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { root } from '../root.ts'
import { notFound } from './problem.ts'

const built = join(root, 'build', 'web')
/** A file of an older build is gone; a page in its place would be kept and run as a script. */
const NEVER_A_PAGE = /^\/(api|_app)\//

/** Serves the pages that were built; every address that is no file is the application itself. */
export async function web(app: FastifyInstance) {
  if (!existsSync(join(built, '200.html'))) return
  await app.register(statics, {
    root: join(built, '_app'),
    prefix: '/_app/',
    index: false,
    preCompressed: true,
    setHeaders(reply, path) {
      const forever = path.includes('/_app/immutable/')
      reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache')
    }
  })
  for (const name of readdirSync(built).filter((it) => /\.(svg|js|html)$/.test(it))) {
    app.get(`/${name}`, (_request, reply) => reply.sendFile(name, built))
  }
  app.get('/*', (request, reply) => {
    if (NEVER_A_PAGE.test(request.url)) throw notFound()
    return reply.sendFile('200.html', built)
  })
}
