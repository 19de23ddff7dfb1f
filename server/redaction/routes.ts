import { redactionRoutes } from '#schema/api/redaction.ts'
import { forgetUnnamed } from '../attachments/forget.ts'
import type { App } from '../http/application.ts'
import { findRedaction, findRedactions } from './find.ts'
import { lookFor } from './look.ts'
import { redactSecret } from './redact.ts'
import { removeFile } from './remove-file.ts'

export function redaction(app: App) {
  const { read } = app.database

  app.route({
    ...redactionRoutes.preview,
    handler: ({ person, body }) => lookFor(read, person, body.secret, app.files)
  })

  app.route({
    ...redactionRoutes.redact,
    handler: async (request) => {
      const { person, body } = request
      let files: (string | null)[] = []
      const done = await request.write(async (tx) => {
        const redacted = await redactSecret(tx, person, body, app.files, app.now())
        files = redacted.files
        return findRedaction(tx, redacted.id)
      })
      await forgetUnnamed(read, app.files, files)
      // What the tables no longer say still lies in the file that they are kept in.
      await app.database.scrub()
      return done
    }
  })

  app.route({
    ...redactionRoutes.removeFile,
    handler: async (request) => {
      const { person, body } = request
      let files: (string | null)[] = []
      const done = await request.write(async (tx) => {
        const removed = await removeFile(tx, person, body, app.now())
        files = removed.files
        return findRedaction(tx, removed.id)
      })
      await forgetUnnamed(read, app.files, files)
      return done
    }
  })

  app.route({
    ...redactionRoutes.list,
    handler: async () => ({ items: await findRedactions(read) })
  })
}
