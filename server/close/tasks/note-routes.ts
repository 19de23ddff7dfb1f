import type { FastifyRequest } from 'fastify'
import { taskRoutes } from '#schema/api/tasks.ts'
import type { Writer } from '../../database/database.ts'
import type { App } from '../../http/application.ts'
import { answerNote, clearNote, findNoteOnTask, unclearNote, type NoteOnTask } from './notes.ts'
import { answerWith } from './to-task.ts'

type Act = (tx: Writer, on: NoteOnTask, now: string) => Promise<string>

export function noteRoutes(app: App) {
  /** `act` gives the task on which it was done. */
  const acted = (request: FastifyRequest, id: string, act: Act) =>
    request.write(async (tx) => {
      const now = app.now()
      const task = await act(tx, await findNoteOnTask(tx, id, now), now)
      return answerWith(tx, request.person, task, now)
    })

  app.route({
    ...taskRoutes.answerNote,
    handler: (request) =>
      acted(request, request.params.id, (tx, on, now) =>
        answerNote(tx, request.person, on, request.body.text, now)
      )
  })

  app.route({
    ...taskRoutes.clearNote,
    handler: (request) =>
      acted(request, request.params.id, (tx, on, now) => clearNote(tx, request.person, on, now))
  })

  app.route({
    ...taskRoutes.unclearNote,
    handler: (request) =>
      acted(request, request.params.id, (tx, on, now) => unclearNote(tx, request.person, on, now))
  })
}
