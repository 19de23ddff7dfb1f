import { draftRoutes } from '#schema/api/drafts.ts'
import type { App } from '../http/application.ts'
import { findDrafts } from './find.ts'
import { dropDraft, keepDraft } from './keep.ts'

export function drafts(app: App) {
  app.route({
    ...draftRoutes.list,
    handler: async ({ person }) => ({ items: await findDrafts(app.database.read, person) })
  })

  app.route({
    ...draftRoutes.keep,
    handler: (request) =>
      request.write((tx) =>
        keepDraft(tx, request.person, request.params.name, request.body, app.now())
      )
  })

  app.route({
    ...draftRoutes.drop,
    handler: (request) => request.write((tx) => dropDraft(tx, request.person, request.params.name))
  })
}
