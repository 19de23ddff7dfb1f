import { taskRoutes } from '#schema/api/tasks.ts'
import type { Reader, Writer } from '../../database/database.ts'
import type { App } from '../../http/application.ts'
import type { Person } from '../../http/person.ts'
import { addTask, bringTaskBack, changeTask, removeTask } from './change.ts'
import { findTask, type FoundTask } from './find.ts'
import { findLayout, layOut } from './layout.ts'
import { answerNote, clearNote, findNoteOnTask, noteOnTask, unclearNote } from './notes.ts'
import { findCloseTasks } from './of-close.ts'
import { prepareTask, undoPreparation } from './prepare.ts'
import { reviewTask, sendTaskBack, undoReview } from './review.ts'
import { tasksOf } from './tasks-of.ts'
import { templateOfTasks } from './template-routes.ts'
import { answerWith } from './to-task.ts'

/** What has to be done in a close, by whom, and who looks at it. */
export function closeTasks(app: App) {
  const { read } = app.database
  const answer = (from: Reader, person: Person, id: string) =>
    answerWith(from, person, id, app.now())
  /** Finds a task, does something to it, and answers how it stands then. */
  const doing = async (
    tx: Writer,
    person: Person,
    id: string,
    act: (found: FoundTask, now: string) => Promise<unknown>
  ) => {
    const now = app.now()
    await act(await findTask(tx, id, now), now)
    return answer(tx, person, id)
  }

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
    handler: ({ write, person, params, body }) =>
      write(async (tx) =>
        answer(tx, person, await addTask(tx, person, params.period, body, app.now()))
      )
  })
