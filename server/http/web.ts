import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import statics from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { root } from '../root.ts'
import { notFound } from './problem.ts'

const built = join(root, 'build', 'web')
/**
 * Serves the pages that were built; every address that is no file is the application itself. Not
 * where a file of an older build is gone: a page in its place would be kept and run as a script.
 */
export async function web(app: FastifyInstance) {
  if (!existsSync(join(built, '200.html'))) return
  await app.register(statics, {
    root: built,
    serve: false,
    preCompressed: true,
    setHeaders(reply, path) {
      const forever = path.includes('/_app/immutable/')
      reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache')
    }
  })
  app.get<{ Params: { '*': string } }>('/_app/*', ({ params }, reply) =>
    reply.sendFile(`_app/${params['*']}`)
  )
  for (const name of readdirSync(built)) {
    if (name === '_app' || /\.(br|gz)$/.test(name)) continue
    app.get(`/${name}`, (_request, reply) => reply.sendFile(name))
  }
  app.get('/*', ({ url }, reply) => {
    if (url.startsWith('/api/')) throw notFound()
    return reply.sendFile('200.html')
  })
}
