import type { FastifyRequest } from 'fastify'
import { bridgeRoutes } from '#schema/api/bridges.ts'
import type { Writer } from '../database/database.ts'
import type { App } from '../http/application.ts'
import { changeBridge, endBridge, resumeBridge, startBridge } from './change.ts'
import { evidenceRoutes } from './evidence-routes.ts'
import { findBridge, type FoundBridge } from './find.ts'
import { itemRoutes } from './item-routes.ts'
import { addItem } from './items.ts'
import { makeBridge } from './make.ts'
import { answerWith, findProgress, listBridges } from './to-bridge.ts'
import { listItems } from './to-item.ts'
import { answerWithLine } from './to-page.ts'

type Act = (tx: Writer, found: FoundBridge, now: string) => Promise<unknown>

/** What one person knows crosses to another, and real work proves it. */
export function bridges(app: App) {
  const { read } = app.database

  /** Does something to a bridge, and answers how it stands then. */
  const acted = (request: FastifyRequest, id: string, act: Act) =>
    request.write(async (tx) => {
      const now = app.now()
      await act(tx, await findBridge(tx, request.person, id), now)
      return answerWith(tx, request.person, id, now)
    })

  app.route({
    ...bridgeRoutes.list,
    handler: ({ person }) => listBridges(read, person, app.now())
  })

  app.route({
    ...bridgeRoutes.make,
    handler: (request) =>
      request.write(async (tx) => {
        const id = await makeBridge(tx, request.person, request.body, app.now())
        return answerWith(tx, request.person, id, app.now())
      })
  })

  app.route({
    ...bridgeRoutes.one,
    handler: ({ person, params }) => answerWith(read, person, params.id, app.now())
  })

  app.route({
    ...bridgeRoutes.change,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        changeBridge(tx, request.person, found, request.body, now)
      )
  })

  app.route({
    ...bridgeRoutes.start,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        startBridge(tx, request.person, found, now)
      )
  })

  app.route({
    ...bridgeRoutes.end,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        endBridge(tx, request.person, found, request.body.reason, now)
      )
  })

  app.route({
    ...bridgeRoutes.resume,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        resumeBridge(tx, request.person, found, now)
      )
  })

  app.route({
    ...bridgeRoutes.items,
    handler: async ({ person, params }) =>
      listItems(read, person, await findBridge(read, person, params.id), app.now())
  })

  app.route({
    ...bridgeRoutes.progress,
    handler: async ({ person, params }) =>
      findProgress(read, person, await findBridge(read, person, params.id), app.now())
  })

  app.route({
    ...bridgeRoutes.add,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        const found = await findBridge(tx, person, params.id)
        const id = await addItem(tx, person, found, body, app.now())
        return answerWithLine(tx, person, id, app.now())
      })
  })

  itemRoutes(app)
  evidenceRoutes(app)
}
