import type { FastifyRequest } from 'fastify'
import { attachmentRoutes, type Received } from '#schema/api/attachments.ts'
import type { recordingRoutes } from '#schema/api/recordings.ts'
import { CHUNK_MAX } from '#schema/words.ts'
import type { App } from '../http/application.ts'
import type { Person } from '../http/person.ts'
import { Problem, say } from '../http/problem.ts'
import { receiveBytes, type Sent } from './receive.ts'
import type { Store } from './store.ts'

/** What came as bytes. No body: everything that is looked at in bodies would look at each byte. */
const came = new WeakMap<FastifyRequest, Buffer>()

type BytesRoute = typeof attachmentRoutes.send | typeof recordingRoutes.send

/** Bytes are taken on such a route only, and a megabyte of them at most. */
export function takeBytesAt(
  app: App,
  route: BytesRoute,
  take: (person: Person, sent: Sent) => Promise<Received>
) {
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
      ...route,
      bodyLimit: CHUNK_MAX,
      handler: async (request) => {
        const { person } = request
        const { id } = request.params as { id: string }
        const { from } = request.query as { from: number }
        const bytes = came.get(request)
        if (!bytes) throw new Problem(415, say('attachment.notBytes'))
        return take(person, { id, from, bytes })
      }
    })
  })
}

export const bytesRouteOf = (app: App, store: Store) =>
  takeBytesAt(app, attachmentRoutes.send, (person, sent) =>
    receiveBytes(app.database, store, person, sent, app.now)
  )
