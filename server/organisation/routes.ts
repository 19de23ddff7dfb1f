import { eq } from 'drizzle-orm'
import { organisationRoutes } from '#schema/api/organisation.ts'
import { entities } from '#schema/tables/index.ts'
import type { App } from '../http/application.ts'
import { notFound } from '../http/problem.ts'
import { preferred } from '../http/sentences.ts'
import { closeDayOf } from './close-day.ts'
import { findEntities } from './entities.ts'
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
      const [known] = await read.select().from(entities).where(eq(entities.code, code))
      if (!known) throw notFound()
      return closeDayOf(read, code, query.on ?? app.now())
    }
  })
}
