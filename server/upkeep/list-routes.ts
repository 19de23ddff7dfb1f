import { upkeepRoutes } from '#schema/api/upkeep.ts'
import type { App } from '../http/application.ts'
import { findLearnt } from './learnt.ts'
import { measured } from './measure.ts'
import { findRates, setRates } from './rates.ts'
import { renameValue } from './rename-value.ts'

export function listRoutes(app: App) {
  const { read } = app.database

  app.route({
    ...upkeepRoutes.learnt,
    handler: ({ person, params }) => findLearnt(read, person, params.kind)
  })

  app.route({
    ...upkeepRoutes.rename,
    handler: (request) => {
      const { person, params, body } = request
      return measured(request, body.preview, (tx) =>
        renameValue(tx, person, params.kind, body, app.now())
      )
    }
  })

  app.route({
    ...upkeepRoutes.rates,
    handler: async () => ({ items: await findRates(read) })
  })

  app.route({
    ...upkeepRoutes.setRates,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        await setRates(tx, person, params.period, body.items, app.now())
        return { items: await findRates(tx) }
      })
  })
}
