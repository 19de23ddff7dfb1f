import { playbookRoutes } from '#schema/api/playbook.ts'
import type { App } from '../http/application.ts'
import { findPicks } from '../cases/picks.ts'
import { facets } from './facets.ts'
import { search } from './search.ts'
import { similar } from './similar.ts'

export function playbook(app: App) {
  const { read } = app.database

  app.route({
    ...playbookRoutes.search,
    handler: ({ person, query }) => search(read, person, query, app.now())
  })
  app.route({
    ...playbookRoutes.facets,
    handler: ({ person, query }) => facets(read, person, query)
  })
  app.route({
    ...playbookRoutes.similar,
    handler: async ({ person, body }) => ({ hits: await similar(read, person, body, app.now()) })
  })
  app.route({
    ...playbookRoutes.picks,
    handler: async ({ person, query }) => ({ items: await findPicks(read, person, query.kind) })
  })
}
