import type { FastifyRequest } from 'fastify'
import { bridgeRoutes } from '#schema/api/bridges.ts'
import type { Writer } from '../database/database.ts'
import type { App } from '../http/application.ts'
import { declineOffer, offerEvidence } from './evidence.ts'
import { exceptStage } from './exceptions.ts'
import { findItem, type FoundItem } from './find.ts'
import { bringBackItem, changeItem, dropItem, rateItem } from './items.ts'
import { findRunsToOffer } from './runs-to-offer.ts'
import { answerWithItem } from './to-page.ts'

type Act = (tx: Writer, found: FoundItem, now: string) => Promise<unknown>

export function itemRoutes(app: App) {
  const { read } = app.database

  const acted = (request: FastifyRequest, id: string, act: Act) =>
    request.write(async (tx) => {
      const now = app.now()
      await act(tx, await findItem(tx, request.person, id), now)
      return answerWithItem(tx, request.person, id, now)
    })

  app.route({
    ...bridgeRoutes.item,
    handler: ({ person, params }) => answerWithItem(read, person, params.id, app.now())
  })

  app.route({
    ...bridgeRoutes.runs,
    handler: async ({ person, params }) =>
      findRunsToOffer(read, person, await findItem(read, person, params.id), app.now())
  })

  app.route({
    ...bridgeRoutes.changeItem,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        changeItem(tx, request.person, found, request.body, now)
      )
  })

  app.route({
    ...bridgeRoutes.drop,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        dropItem(tx, request.person, found, request.body.reason ?? '', now)
      )
  })

  app.route({
    ...bridgeRoutes.bringBack,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        bringBackItem(tx, request.person, found, now)
      )
  })

  app.route({
    ...bridgeRoutes.rate,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        rateItem(tx, request.person, found, request.body.rating, now)
      )
  })

  app.route({
    ...bridgeRoutes.offer,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        offerEvidence(tx, request.person, found, request.body, now)
      )
  })

  app.route({
    ...bridgeRoutes.decline,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        declineOffer(tx, request.person, found, request.params.occurrence, now)
      )
  })

  app.route({
    ...bridgeRoutes.except,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        exceptStage(tx, request.person, found, request.body, now)
      )
  })
}
