import type { FastifyRequest } from 'fastify'
import { mentoringRoutes } from '#schema/api/mentoring.ts'
import { answerWith } from '../bridges/to-bridge.ts'
import type { Writer } from '../database/database.ts'
import type { App } from '../http/application.ts'
import { completeMentoring } from './end.ts'
import { findGoal, findMentoring, type FoundGoal } from './find.ts'
import {
  addGoal,
  answerWithGoals,
  changeGoal,
  removeGoal,
  returnGoal,
  settleGoal
} from './goals.ts'
import { answerPulse, answerWithPulses } from './pulses.ts'

type Act = (tx: Writer, found: FoundGoal, now: string) => Promise<unknown>

/** On a bridge of mentoring: its goals, how it is going, and its end. */
export function onTheBridge(app: App) {
  const { read } = app.database

  const acted = (request: FastifyRequest, id: string, act: Act) =>
    request.write(async (tx) => {
      const found = await findGoal(tx, request.person, id)
      await act(tx, found, app.now())
      return answerWithGoals(tx, request.person, found.bridge.row.id)
    })

  app.route({
    ...mentoringRoutes.goals,
    handler: ({ person, params }) => answerWithGoals(read, person, params.id)
  })

  app.route({
    ...mentoringRoutes.addGoal,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        const found = await findMentoring(tx, person, params.id)
        await addGoal(tx, person, found, body.text, app.now())
        return answerWithGoals(tx, person, params.id)
      })
  })

  app.route({
    ...mentoringRoutes.changeGoal,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        changeGoal(tx, request.person, found, request.body, now)
      )
  })

  app.route({
    ...mentoringRoutes.settleGoal,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        settleGoal(tx, request.person, found, request.body, now)
      )
  })

  app.route({
    ...mentoringRoutes.removeGoal,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        removeGoal(tx, request.person, found, now)
      )
  })

  app.route({
    ...mentoringRoutes.returnGoal,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        returnGoal(tx, request.person, found, now)
      )
  })

  app.route({
    ...mentoringRoutes.pulses,
    handler: ({ person, params }) => answerWithPulses(read, person, params.id, app.now())
  })

  app.route({
    ...mentoringRoutes.answerPulse,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        const found = await findMentoring(tx, person, params.id)
        await answerPulse(tx, person, found, { ...body, dueOn: params.day }, app.now())
        return answerWithPulses(tx, person, params.id, app.now())
      })
  })

  app.route({
    ...mentoringRoutes.complete,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        const found = await findMentoring(tx, person, params.id)
        await completeMentoring(tx, person, found, body.words, app.now())
        return answerWith(tx, person, params.id, app.now())
      })
  })
}
