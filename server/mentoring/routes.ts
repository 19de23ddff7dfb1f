import type { FastifyRequest } from 'fastify'
import { mentoringRoutes } from '#schema/api/mentoring.ts'
import type { Writer } from '../database/database.ts'
import type { App } from '../http/application.ts'
import { acceptRequest, declineRequest } from './answer.ts'
import { askMentor, withdrawRequest } from './ask.ts'
import { onTheBridge } from './bridge-routes.ts'
import { endOffer, findMine, offerMentoring } from './offer.ts'
import type { RequestRow } from './request-state.ts'
import { answerWithRequest, findRequest } from './requests-find.ts'
import { suggestMentors } from './suggest.ts'

type Act = (tx: Writer, row: RequestRow, now: string) => Promise<unknown>

/** Somebody wants to learn, finds somebody who can, and asks. */
export function mentoring(app: App) {
  const { read } = app.database

  const acted = (request: FastifyRequest, id: string, act: Act) =>
    request.write(async (tx) => {
      await act(tx, await findRequest(tx, request.person, id), app.now())
      return answerWithRequest(tx, request.person, id)
    })

  app.route({
    ...mentoringRoutes.mine,
    handler: ({ person }) => findMine(read, person)
  })

  app.route({
    ...mentoringRoutes.suggestions,
    handler: async ({ person, query }) => ({
      items: await suggestMentors(read, person, query.process ?? null, app.now())
    })
  })

  app.route({
    ...mentoringRoutes.offer,
    handler: (request) =>
      request.write(async (tx) => {
        await offerMentoring(tx, request.person, request.body, app.now())
        return findMine(tx, request.person)
      })
  })

  app.route({
    ...mentoringRoutes.endOffer,
    handler: (request) =>
      request.write(async (tx) => {
        await endOffer(tx, request.person, app.now())
        return findMine(tx, request.person)
      })
  })

  app.route({
    ...mentoringRoutes.ask,
    handler: (request) =>
      request.write(async (tx) => {
        const id = await askMentor(tx, request.person, request.body, app.now())
        return answerWithRequest(tx, request.person, id)
      })
  })

  app.route({
    ...mentoringRoutes.accept,
    handler: (request) =>
      acted(request, request.params.id, (tx, row, now) =>
        acceptRequest(tx, request.person, row, request.body.words, now)
      )
  })

  app.route({
    ...mentoringRoutes.decline,
    handler: (request) =>
      acted(request, request.params.id, (tx, row, now) =>
        declineRequest(tx, request.person, row, request.body.words, now)
      )
  })

  app.route({
    ...mentoringRoutes.withdraw,
    handler: (request) =>
      acted(request, request.params.id, (tx, row, now) =>
        withdrawRequest(tx, request.person, row, now)
      )
  })

  onTheBridge(app)
}
