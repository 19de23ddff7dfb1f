import { upkeepRoutes } from '#schema/api/upkeep.ts'
import type { App } from '../http/application.ts'
import { preferred } from '../http/sentences.ts'
import { findProcess } from '../organisation/processes.ts'
import { measured } from './measure.ts'
import { mergeProcess } from './merge-process.ts'
import { addProcess, placeProcess, removeProcess, renameProcess } from './processes.ts'

export function processRoutes(app: App) {
  app.route({
    ...upkeepRoutes.addProcess,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, body, headers } = request
        const language = preferred(headers['accept-language'])
        const code = await addProcess(tx, person, body, language, app.now())
        return findProcess(tx, code, language)
      })
  })

  app.route({
    ...upkeepRoutes.renameProcess,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body, headers } = request
        const language = preferred(headers['accept-language'])
        await renameProcess(tx, person, params.code, body.names, language, app.now())
        return findProcess(tx, params.code, language)
      })
  })

  app.route({
    ...upkeepRoutes.placeProcess,
    handler: (request) => {
      const { person, params, body } = request
      return measured(request, body.preview, (tx) =>
        placeProcess(tx, person, params.code, body, app.now())
      )
    }
  })

  app.route({
    ...upkeepRoutes.mergeProcess,
    handler: (request) => {
      const { person, params, body } = request
      return measured(request, body.preview, (tx) =>
        mergeProcess(tx, person, params.code, body.into, app.now())
      )
    }
  })

  app.route({
    ...upkeepRoutes.removeProcess,
    handler: (request) =>
      request.write((tx) => removeProcess(tx, request.person, request.params.code, app.now()))
  })
}
