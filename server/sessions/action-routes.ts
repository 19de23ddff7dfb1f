import type { FastifyRequest } from 'fastify'
import { nextActionRoutes } from '#schema/api/next-actions.ts'
import { findBridge } from '../bridges/find.ts'
import type { Writer } from '../database/database.ts'
import type { App } from '../http/application.ts'
import {
  findAction,
  findActions,
  findAnyAction,
  usualDue,
  type FoundAction
} from './actions-find.ts'
import { agreeOn, changeAction, setDone, setRemoved } from './actions.ts'
import { toAction, toActions } from './to-action.ts'

type Act = (tx: Writer, found: FoundAction, now: string) => Promise<unknown>

export function actionRoutes(app: App) {
  const { read } = app.database

  const acted = (request: FastifyRequest, id: string, find: typeof findAction, act: Act) =>
    request.write(async (tx) => {
      const now = app.now()
      await act(tx, await find(tx, request.person, id), now)
      return toAction(tx, request.person, id, now)
    })

  app.route({
    ...nextActionRoutes.list,
    handler: async ({ person, params, query }) => {
      const now = app.now()
      const bridge = await findBridge(read, person, params.id)
      const rows = await findActions(read, bridge.row.id, query.session)
      return {
        items: await toActions(read, person, bridge, rows, now),
        dueOn: await usualDue(read, bridge, query.session ?? null, now)
      }
    }
  })

  app.route({
    ...nextActionRoutes.add,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        const now = app.now()
        const bridge = await findBridge(tx, person, params.id)
        return toAction(tx, person, await agreeOn(tx, person, bridge, body, now), now)
      })
  })

  app.route({
    ...nextActionRoutes.change,
    handler: (request) =>
      acted(request, request.params.id, findAction, (tx, found, now) =>
        changeAction(tx, request.person, found, request.body, now)
      )
  })

  app.route({
    ...nextActionRoutes.finish,
    handler: (request) =>
      acted(request, request.params.id, findAction, (tx, found, now) =>
        setDone(tx, request.person, found, true, now)
      )
  })

  app.route({
    ...nextActionRoutes.reopen,
    handler: (request) =>
      acted(request, request.params.id, findAction, (tx, found, now) =>
        setDone(tx, request.person, found, false, now)
      )
  })

  app.route({
    ...nextActionRoutes.remove,
    handler: (request) =>
      acted(request, request.params.id, findAnyAction, (tx, found, now) =>
        setRemoved(tx, request.person, found, true, now)
      )
  })

  app.route({
    ...nextActionRoutes.restore,
    handler: (request) =>
      acted(request, request.params.id, findAnyAction, (tx, found, now) =>
        setRemoved(tx, request.person, found, false, now)
      )
  })
}
