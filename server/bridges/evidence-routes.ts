import type { FastifyRequest } from 'fastify'
import { bridgeRoutes } from '#schema/api/bridges.ts'
import type { Writer } from '../database/database.ts'
import type { App } from '../http/application.ts'
import {
  answerEvidence,
  confirmEvidence,
  disputeEvidence,
  reofferEvidence,
  unconfirmEvidence,
  withdrawEvidence
} from './confirm.ts'
import { findEvidence, type FoundEvidence } from './evidence.ts'
import { unexceptStage } from './exceptions.ts'
import { answerWithItem } from './to-page.ts'

type Act = (tx: Writer, on: FoundEvidence, now: string) => Promise<unknown>

export function evidenceRoutes(app: App) {
  /** Does something to a piece of evidence, and answers how its item stands then. */
  const acted = (request: FastifyRequest, id: string, act: Act) =>
    request.write(async (tx) => {
      const now = app.now()
      const on = await findEvidence(tx, request.person, id, now)
      await act(tx, on, now)
      return answerWithItem(tx, request.person, on.row.item, now)
    })

  app.route({
    ...bridgeRoutes.confirm,
    handler: (request) =>
      acted(request, request.params.id, (tx, on, now) =>
        confirmEvidence(tx, request.person, on, now)
      )
  })

  app.route({
    ...bridgeRoutes.unconfirm,
    handler: (request) =>
      acted(request, request.params.id, (tx, on, now) =>
        unconfirmEvidence(tx, request.person, on, now)
      )
  })

  app.route({
    ...bridgeRoutes.dispute,
    handler: (request) =>
      acted(request, request.params.id, (tx, on, now) =>
        disputeEvidence(tx, request.person, on, request.body.reason, now)
      )
  })

  app.route({
    ...bridgeRoutes.answer,
    handler: (request) =>
      acted(request, request.params.id, (tx, on, now) =>
        answerEvidence(tx, request.person, on, request.body.text, now)
      )
  })

  app.route({
    ...bridgeRoutes.withdraw,
    handler: (request) =>
      acted(request, request.params.id, (tx, on, now) =>
        withdrawEvidence(tx, request.person, on, request.body.reason, now)
      )
  })

  app.route({
    ...bridgeRoutes.reoffer,
    handler: (request) =>
      acted(request, request.params.id, (tx, on, now) =>
        reofferEvidence(tx, request.person, on, now)
      )
  })

  app.route({
    ...bridgeRoutes.unexcept,
    handler: (request) =>
      request.write(async (tx) => {
        const now = app.now()
        const item = await unexceptStage(tx, request.person, request.params.id, now)
        return answerWithItem(tx, request.person, item, now)
      })
  })
}
