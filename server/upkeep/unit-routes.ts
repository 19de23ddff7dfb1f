import { upkeepRoutes } from '#schema/api/upkeep.ts'
import type { App } from '../http/application.ts'
import { measured } from './measure.ts'
import { mergePerson } from './merge-people.ts'
import { makeUnit, mergeUnit, removeUnit, renameUnit } from './units.ts'

export function unitRoutes(app: App) {
  app.route({
    ...upkeepRoutes.addUnit,
    handler: (request) =>
      request.write((tx) => makeUnit(tx, request.person, request.body.name, app.now()))
  })

  app.route({
    ...upkeepRoutes.renameUnit,
    handler: (request) =>
      request.write((tx) => {
        const { person, params, body } = request
        return renameUnit(tx, person, params.id, body.name, app.now())
      })
  })

  app.route({
    ...upkeepRoutes.removeUnit,
    handler: (request) =>
      request.write((tx) => removeUnit(tx, request.person, request.params.id, app.now()))
  })

  app.route({
    ...upkeepRoutes.mergeUnit,
    handler: (request) => {
      const { person, params, body } = request
      return measured(request, body.preview, (tx) =>
        mergeUnit(tx, person, params.id, body.into, app.now())
      )
    }
  })

  app.route({
    ...upkeepRoutes.mergePerson,
    handler: (request) => {
      const { person, params, body } = request
      return measured(request, body.preview, (tx) =>
        mergePerson(tx, person, params.id, body.into, app.now())
      )
    }
  })
}
