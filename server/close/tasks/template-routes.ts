import { taskRoutes } from '#schema/api/tasks.ts'
import type { App } from '../../http/application.ts'
import { addLine, changeLine, orderLines, retireLine } from './change-template.ts'
import {
  answerWithLine,
  findLine,
  findLines,
  findTemplate,
  placeOf,
  toLines
} from './template-lines.ts'

export function templateRoutes(app: App) {
  app.route({
    ...taskRoutes.template,
    handler: ({ person, params }) => findTemplate(app.database.read, person, params.code, app.now())
  })

  app.route({
    ...taskRoutes.addLine,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        const place = await placeOf(tx, params.code, app.now())
        return answerWithLine(tx, await addLine(tx, person, place, body, app.now()), app.now())
      })
  })

  app.route({
    ...taskRoutes.order,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        const place = await placeOf(tx, params.code, app.now())
        await orderLines(tx, person, place, body.ids, app.now())
        return { items: await toLines(tx, await findLines(tx, place.code), place) }
      })
  })

  app.route({
    ...taskRoutes.changeLine,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        await changeLine(tx, person, await findLine(tx, params.id, app.now()), body, app.now())
        return answerWithLine(tx, params.id, app.now())
      })
  })

  app.route({
    ...taskRoutes.retireLine,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params } = request
        const found = await findLine(tx, params.id, app.now())
        await retireLine(tx, person, found, app.now(), app.now())
        return answerWithLine(tx, params.id, app.now())
      })
  })

  app.route({
    ...taskRoutes.restoreLine,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params } = request
        const found = await findLine(tx, params.id, app.now())
        await retireLine(tx, person, found, null, app.now())
        return answerWithLine(tx, params.id, app.now())
      })
  })
}
