import { organisationRoutes } from '#schema/api/organisation.ts'
import type { App } from '../http/application.ts'
import { preferred } from '../http/sentences.ts'
import { closeDayOf } from './close-day.ts'
import { findEntities, findEntity } from './entities.ts'
import { findProcesses } from './processes.ts'
import { findUnits } from './units.ts'

export function organisation(app: App) {
  const { read } = app.database

  app.route({
    ...organisationRoutes.processes,
    handler: async ({ headers }) => ({
      items: await findProcesses(read, preferred(headers['accept-language']))
    })
  })

  app.route({
    ...organisationRoutes.entities,
    handler: async () => ({ items: await findEntities(read) })
  })

  app.route({
    ...organisationRoutes.units,
    handler: async () => ({ items: await findUnits(read) })
  })

  app.route({
    ...organisationRoutes.closeDay,
    handler: async ({ params: { code }, query }) => {
      await findEntity(read, code)
      return closeDayOf(read, code, query.on ?? app.now())
    }
  })
}
