import type { FastifyRequest } from 'fastify'
import { interviewRoutes } from '#schema/api/interviews.ts'
import { findBridge, type FoundBridge } from '../bridges/find.ts'
import type { Writer } from '../database/database.ts'
import type { App } from '../http/application.ts'
import { adoptAnswer } from './adopt.ts'
import { answerQuestion, skipQuestion, unskipQuestion } from './answer.ts'
import { askOwn, goOn } from './ask.ts'
import { findAdoption, findQuestion, type FoundQuestion } from './find.ts'
import { takeBack } from './take-back.ts'
import { toInterview } from './to-interview.ts'

/** Questions to the giver that go for what is missing, and what becomes of the answers. */
export function elicitation(app: App) {
  const { read } = app.database

  const onBridge = (
    request: FastifyRequest,
    id: string,
    act: (tx: Writer, found: FoundBridge) => Promise<unknown>
  ) =>
    request.write(async (tx) => {
      await act(tx, await findBridge(tx, request.person, id))
      return toInterview(tx, request.person, id, app.now())
    })

  const onQuestion = (
    request: FastifyRequest,
    id: string,
    act: (tx: Writer, found: FoundQuestion) => Promise<unknown>
  ) =>
    request.write(async (tx) => {
      const found = await findQuestion(tx, request.person, id)
      await act(tx, found)
      return toInterview(tx, request.person, found.bridge.row.id, app.now())
    })

  app.route({
    ...interviewRoutes.read,
    handler: ({ person, params }) => toInterview(read, person, params.id, app.now())
  })

  app.route({
    ...interviewRoutes.ask,
    handler: (request) =>
      onBridge(request, request.params.id, (tx, found) =>
        goOn(tx, request.person, found, app.now())
      )
  })

  app.route({
    ...interviewRoutes.askOwn,
    handler: (request) =>
      onBridge(request, request.params.id, (tx, found) =>
        askOwn(tx, request.person, found, request.body, app.now())
      )
  })

  app.route({
    ...interviewRoutes.answer,
    handler: (request) =>
      onQuestion(request, request.params.id, (tx, found) =>
        answerQuestion(tx, request.person, found, request.body, app.now())
      )
  })

  app.route({
    ...interviewRoutes.skip,
    handler: (request) =>
      onQuestion(request, request.params.id, (tx, found) =>
        skipQuestion(tx, request.person, found, app.now())
      )
  })

  app.route({
    ...interviewRoutes.unskip,
    handler: (request) =>
      onQuestion(request, request.params.id, (tx, found) =>
        unskipQuestion(tx, request.person, found, app.now())
      )
  })

  app.route({
    ...interviewRoutes.adopt,
    handler: (request) =>
      onQuestion(request, request.params.id, (tx, found) =>
        adoptAnswer(tx, request.person, found, request.body, app.now())
      )
  })

  app.route({
    ...interviewRoutes.takeBack,
    handler: (request) =>
      request.write(async (tx) => {
        const found = await findAdoption(tx, request.person, request.params.id)
        await takeBack(tx, request.person, found, app.now())
        return toInterview(tx, request.person, found.bridge.row.id, app.now())
      })
  })
}
