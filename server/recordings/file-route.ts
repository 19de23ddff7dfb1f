import { PLAYED_TYPES, recordingRoutes } from '#schema/api/recordings.ts'
import { disposition } from '../attachments/disposition.ts'
import { sendFile } from '../attachments/send-file.ts'
import type { Store } from '../attachments/store.ts'
import type { App } from '../http/application.ts'
import { forbidden, notFound } from '../http/problem.ts'
import { findRecording } from './find.ts'
import { mayWatch } from './may.ts'

/** The bytes themselves, for whoever may watch; no browser keeps them. */
export function recordingFileOf(app: App, store: Store) {
  app.route({
    ...recordingRoutes.file,
    compress: false,
    handler: async (request, reply) => {
      const { person, params } = request
      const found = await findRecording(app.database.read, person, params.id, app.now())
      const { hash, size, type, name } = found.row
      const played = PLAYED_TYPES.find((it) => it === type)
      if (hash === null || !played || found.state === 'deleted') throw notFound()
      if (!mayWatch(person, found)) throw forbidden('recording.notForYou')
      return sendFile(request, reply, store, {
        ...{ hash, size, type: played, disposition: disposition('inline', name) },
        cache: 'private, no-store'
      })
    }
  })
}
