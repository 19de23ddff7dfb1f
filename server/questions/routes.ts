import type { FastifyRequest } from 'fastify'
import { questionRoutes } from '#schema/api/questions.ts'
import { findBridge } from '../bridges/find.ts'
import { findCase } from '../cases/find.ts'
import { findOccurrence, toOccurrence } from '../cases/find-occurrences.ts'
import { caseNumber } from '../cases/numbers.ts'
import { toCase } from '../cases/to-case.ts'
import type { Writer } from '../database/database.ts'
import type { App } from '../http/application.ts'
import { answerQuestion, callGiver } from './answer.ts'
import { askQuestion, rewordQuestion, setRemoved } from './ask.ts'
import { becomeCase, becomeItem, reopenQuestion, settleQuestion } from './become.ts'
import { chairRoutes } from './chair-routes.ts'
import { findQuestion, type FoundQuestion } from './find.ts'
import { logForQuestion, sameForQuestion } from './log.ts'
import { answerWithQuestion, questionsOfCase, toQuestions } from './to-question.ts'

type Act = (tx: Writer, found: FoundQuestion, now: string) => Promise<unknown>

/** What the receiver would have asked while the giver is away, and what the giver was called for. */
export function questionsOf(app: App) {
  const { read } = app.database

  /** Finds the question, does something to it, and answers with what became of it. */
  const acted = (request: FastifyRequest, id: string, act: Act) =>
    request.write(async (tx) => {
      await act(tx, await findQuestion(tx, request.person, id), app.now())
      return answerWithQuestion(tx, request.person, id)
    })

  app.route({
    ...questionRoutes.list,
    handler: async ({ person, params }) =>
      toQuestions(read, person, await findBridge(read, person, params.id), app.now())
  })

  app.route({
    ...questionRoutes.ask,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        const bridge = await findBridge(tx, person, params.id)
        const id = await askQuestion(tx, person, bridge, body, app.now())
        return answerWithQuestion(tx, person, id)
      })
  })

  app.route({
    ...questionRoutes.reword,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        rewordQuestion(tx, request.person, found, request.body, now)
      )
  })

  app.route({
    ...questionRoutes.call,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        callGiver(tx, request.person, found, now)
      )
  })

  app.route({
    ...questionRoutes.answer,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        answerQuestion(tx, request.person, found, request.body, now)
      )
  })

  app.route({
    ...questionRoutes.toItem,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        becomeItem(tx, request.person, found, request.body, now)
      )
  })

  app.route({
    ...questionRoutes.toCase,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        becomeCase(tx, request.person, found, request.body.case, now)
      )
  })

  app.route({
    ...questionRoutes.logCase,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        const found = await findQuestion(tx, person, params.id)
        const number = await logForQuestion(tx, person, found, body, app.now())
        return toCase(tx, person, await findCase(tx, person, number), app.now())
      })
  })

  app.route({
    ...questionRoutes.sameAgain,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        const found = await findQuestion(tx, person, params.id)
        const id = await sameForQuestion(tx, person, found, body, app.now())
        return toOccurrence(person, await findOccurrence(tx, person, id))
      })
  })

  app.route({
    ...questionRoutes.settle,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        settleQuestion(tx, request.person, found, now)
      )
  })

  app.route({
    ...questionRoutes.reopen,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        reopenQuestion(tx, request.person, found, now)
      )
  })

  app.route({
    ...questionRoutes.remove,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        setRemoved(tx, request.person, found, now, now)
      )
  })

  app.route({
    ...questionRoutes.restore,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        setRemoved(tx, request.person, found, null, now)
      )
  })

  app.route({
    ...questionRoutes.ofCase,
    handler: ({ person, params }) => questionsOfCase(read, person, caseNumber(params.number))
  })

  chairRoutes(app)
}
