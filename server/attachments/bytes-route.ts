import type { FastifyRequest } from 'fastify'
import { attachmentRoutes } from '#schema/api/attachments.ts'
import { CHUNK_MAX } from '#schema/words.ts'
import type { App } from '../http/application.ts'
import { Problem, say } from '../http/problem.ts'
import { receiveBytes } from './receive.ts'
import type { Store } from './store.ts'

/** What came as bytes. No body: everything that is looked at in bodies would look at each byte. */
const came = new WeakMap<FastifyRequest, Buffer>()

/** Bytes are taken on this route only, and a megabyte of them at most. */
export function bytesRouteOf(app: App, store: Store) {
  app.register(async (here) => {
    here.addContentTypeParser(
      'application/octet-stream',
      { parseAs: 'buffer', bodyLimit: CHUNK_MAX },
      (request, bytes, done) => {
        came.set(request, bytes as Buffer)
        done(null, undefined)
      }
    )
    here.route({
      ...attachmentRoutes.send,
      bodyLimit: CHUNK_MAX,
      handler: async (request) => {
        const { person } = request
        const { id } = request.params as { id: string }
        const { from } = request.query as { from: number }
        const bytes = came.get(request)
        if (!bytes) throw new Problem(415, say('attachment.notBytes'))
        return receiveBytes(app.database, store, person, { id, from, bytes }, app.now)
      }
    })
  })
}
