import { bridgePlanRoutes } from '#schema/api/bridge-plans.ts'
import type { App } from '../http/application.ts'
import { changeTemplate, copyTemplate, retireTemplate } from './change-template.ts'
import { templateMay } from './may.ts'
import { findPushes, pushTemplate } from './push.ts'
import { answerWithTemplate, findTemplates } from './templates.ts'

export function templateRoutes(app: App) {
  const { read } = app.database

  app.route({
    ...bridgePlanRoutes.templates,
    handler: async ({ person }) => {
      const keeps = templateMay['bridge.template'](person)
      const may = keeps ? (['bridge.template'] as const) : []
      return { items: await findTemplates(read, person), may: [...may] }
    }
  })

  app.route({
    ...bridgePlanRoutes.copy,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, body } = request
        const id = await copyTemplate(tx, person, body, app.now())
        return answerWithTemplate(tx, person, id)
      })
  })

  app.route({
    ...bridgePlanRoutes.changeTemplate,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        await changeTemplate(tx, person, params.id, body, app.now())
        return answerWithTemplate(tx, person, params.id)
      })
  })

  app.route({
    ...bridgePlanRoutes.retireTemplate,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params } = request
        await retireTemplate(tx, person, params.id, app.now())
        return answerWithTemplate(tx, person, params.id)
      })
  })

  app.route({
    ...bridgePlanRoutes.pushes,
    handler: async ({ person, params }) => ({
      items: await findPushes(read, person, params.id, app.now())
    })
  })

  app.route({
    ...bridgePlanRoutes.push,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        return { items: await pushTemplate(tx, person, params.id, body.bridges, app.now()) }
      })
  })
}
