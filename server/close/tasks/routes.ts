import type { FastifyRequest } from 'fastify'
import { taskRoutes } from '#schema/api/tasks.ts'
import type { Writer } from '../../database/database.ts'
import type { App } from '../../http/application.ts'
import { addTask, bringTaskBack, changeTask, removeTask } from './change.ts'
import { findTask, type FoundTask } from './find.ts'
import { findLayout, layOut } from './layout.ts'
import { noteRoutes } from './note-routes.ts'
import { noteOnTask } from './notes.ts'
import { findCloseTasks } from './of-close.ts'
import { prepareTask, undoPreparation } from './prepare.ts'
import { reviewTask, sendTaskBack, undoReview } from './review.ts'
import { tasksOf } from './tasks-of.ts'
import { templateRoutes } from './template-routes.ts'
import { answerWith } from './to-task.ts'

type Act = (tx: Writer, found: FoundTask, now: string) => Promise<unknown>

/** What has to be done in a close, by whom, and who looks at it. */
export function closeTasks(app: App) {
  const { read } = app.database

  /** Does something to a task, and answers how it stands then. */
  const acted = (request: FastifyRequest, id: string, act: Act) =>
    request.write(async (tx) => {
      const now = app.now()
      await act(tx, await findTask(tx, id, now), now)
      return answerWith(tx, request.person, id, now)
    })

  app.route({
    ...taskRoutes.mine,
    handler: ({ person }) => tasksOf(read, person, app.now())
  })

  app.route({
    ...taskRoutes.ofClose,
    handler: ({ person, params, query }) =>
      findCloseTasks(read, person, params.period, query.entity ?? null, app.now())
  })

  app.route({
    ...taskRoutes.add,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        const id = await addTask(tx, person, params.period, body, app.now())
        return answerWith(tx, person, id, app.now())
      })
  })

  app.route({
    ...taskRoutes.layout,
    handler: ({ person, params, query }) =>
      findLayout(read, person, params.period, query.entity, app.now())
  })

  app.route({
    ...taskRoutes.layOut,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        return { made: await layOut(tx, person, params.period, body.entity, app.now()) }
      })
  })

  app.route({
    ...taskRoutes.task,
    handler: ({ person, params }) => answerWith(read, person, params.id, app.now())
  })

  app.route({
    ...taskRoutes.change,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        changeTask(tx, request.person, found, request.body, now)
      )
  })

  app.route({
    ...taskRoutes.remove,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        removeTask(tx, request.person, found, request.body.version, now)
      )
  })

  app.route({
    ...taskRoutes.bringBack,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        bringTaskBack(tx, request.person, found, now)
      )
  })

  app.route({
    ...taskRoutes.prepare,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        prepareTask(tx, request.person, found, request.body.version, now)
      )
  })

  app.route({
    ...taskRoutes.undoPreparation,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        undoPreparation(tx, request.person, found, request.query.version, now)
      )
  })

  app.route({
    ...taskRoutes.review,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        reviewTask(tx, request.person, found, request.body.version, now)
      )
  })

  app.route({
    ...taskRoutes.undoReview,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        undoReview(tx, request.person, found, request.query.version, now)
      )
  })

  app.route({
    ...taskRoutes.sendBack,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        sendTaskBack(tx, request.person, found, request.body, now)
      )
  })

  app.route({
    ...taskRoutes.note,
    handler: (request) =>
      acted(request, request.params.id, (tx, found, now) =>
        noteOnTask(tx, request.person, found, request.body, now)
      )
  })

  noteRoutes(app)
  templateRoutes(app)
}
