import { stabilisationRoutes } from '#schema/api/stabilisation.ts'
import { findBridge } from '../bridges/find.ts'
import type { App } from '../http/application.ts'
import { toStabilisation } from './stabilisation-to.ts'
import { findUnitBridges } from './unit-find.ts'

/** What became of a bridge, and of all the bridges of a unit. */
export function stabilisation(app: App) {
  const { read } = app.database

  app.route({
    ...stabilisationRoutes.one,
    handler: async ({ person, params }) =>
      toStabilisation(read, person, await findBridge(read, person, params.id), app.now())
  })

  app.route({
    ...stabilisationRoutes.unit,
    handler: ({ person }) => findUnitBridges(read, person, app.now())
  })
}
