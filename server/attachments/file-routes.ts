import { stat } from 'node:fs/promises'
import { attachmentRoutes, SHOWN_TYPES } from '#schema/api/attachments.ts'
import type { App } from '../http/application.ts'
import { notFound } from '../http/problem.ts'
import { disposition } from './disposition.ts'
import { findAttachment } from './find.ts'
import { sendFile } from './send-file.ts'
import type { Store } from './store.ts'

/** The bytes themselves; packed already, most of them, so they are not packed again. */
export function fileRoutesOf(app: App, store: Store) {
  const { read } = app.database

  app.route({
    ...attachmentRoutes.file,
    compress: false,
    handler: async (request, reply) => {
      const { row } = await findAttachment(read, request.person, request.params.id)
      if (row.hash === null) throw notFound()
      const shown = SHOWN_TYPES.find((it) => it === row.type)
      return sendFile(request, reply, store, {
        ...{ hash: row.hash, size: row.size },
        type: shown ?? 'application/octet-stream',
        disposition: disposition(shown ? 'inline' : 'attachment', row.name)
      })
    }
  })

  app.route({
    ...attachmentRoutes.thumbnail,
    compress: false,
    handler: async (request, reply) => {
      const { row } = await findAttachment(read, request.person, request.params.id)
      if (row.thumbnail === null) throw notFound()
      const there = await stat(store.pathOf(row.thumbnail)).catch(() => undefined)
      if (!there) throw notFound()
      return sendFile(request, reply, store, {
        ...{ hash: row.thumbnail, size: there.size, type: 'image/webp' },
        disposition: 'inline'
      })
    }
  })
}
