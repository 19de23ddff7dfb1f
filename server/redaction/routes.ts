import { redactionRoutes } from '#schema/api/redaction.ts'
import type { App } from '../http/application.ts'
import { findRedaction, findRedactions } from './find.ts'
import { lookFor } from './look.ts'
import { redactSecret } from './redact.ts'

export function redaction(app: App) {
  const { read } = app.database

  app.route({
    ...redactionRoutes.preview,
    handler: ({ person, body }) => lookFor(read, person, body.secret)
  })

  app.route({
    ...redactionRoutes.redact,
    handler: async (request) => {
      const { person, body } = request
      const done = await request.write(async (tx) =>
        findRedaction(tx, await redactSecret(tx, person, body, app.now()))
      )
      // What the tables no longer say still lies in the file that they are kept in.
      await app.database.scrub()
      return done
    }
  })

  app.route({
    ...redactionRoutes.list,
    handler: async () => ({ items: await findRedactions(read) })
  })
}
