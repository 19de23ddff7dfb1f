import { caseStateRoutes } from '#schema/api/case-states.ts'
import type { App } from '../http/application.ts'
import { acting, baseOf } from './acting.ts'
import { bringBack } from './bring-back.ts'
import { findCase } from './find.ts'
import { mergeCase } from './merge.ts'
import { caseNumber } from './numbers.ts'
import { arrive, findWriters, leave } from './presence.ts'
import { answerQuestion, askQuestion } from './questions.ts'
import { archiveCase, findSuccessor, reinstateCase, supersedeCase } from './retire.ts'
import { takeBack } from './take-back.ts'
import { toCase } from './to-case.ts'

/** What becomes of a case once it has been solved, and who is writing in it. */
export function caseStateRoutesOf(app: App) {
  const { read } = app.database
  const acted = acting(app)

  app.route({
    ...caseStateRoutes.supersede,
    handler: (request) =>
      acted(request, request.params.number, (tx, found) =>
        supersedeCase(tx, request.person, found, request.body, app.now())
      )
  })

  app.route({
    ...caseStateRoutes.archive,
    handler: (request) =>
      acted(request, request.params.number, (tx, found) =>
        archiveCase(tx, request.person, found, request.body.reason, app.now())
      )
  })

  app.route({
    ...caseStateRoutes.merge,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        const found = await findCase(tx, person, caseNumber(params.number))
        const into = await findSuccessor(tx, person, body.into, 'into')
        await mergeCase(tx, person, found, into, body, app.now())
        const after = await findCase(tx, person, into.row.number)
        return toCase(tx, person, after, app.now(), after.row.head)
      })
  })

  app.route({
    ...caseStateRoutes.reinstate,
    handler: (request) =>
      acted(request, request.params.number, (tx, found) =>
        reinstateCase(tx, request.person, found, app.now())
      )
  })

  app.route({
    ...caseStateRoutes.takeBack,
    handler: (request) =>
      acted(request, request.params.number, (tx, found) =>
        takeBack(tx, request.person, found, request.params.id, app.now())
      )
  })

  app.route({
    ...caseStateRoutes.restore,
    handler: (request) =>
      acted(request, request.params.number, (tx, found) =>
        bringBack(tx, request.person, found, baseOf(request), request.body, app.now())
      )
  })

  app.route({
    ...caseStateRoutes.ask,
    handler: (request) =>
      acted(request, request.params.number, (tx, found) =>
        askQuestion(tx, request.person, found, request.body.text, app.now())
      )
  })

  app.route({
    ...caseStateRoutes.answer,
    handler: (request) => {
      const { person, params, body } = request
      return acted(request, params.number, (tx, found) =>
        answerQuestion(tx, person, found, { id: params.id, text: body.text }, app.now())
      )
    }
  })

  app.route({
    ...caseStateRoutes.writers,
    handler: async ({ person, params }) => {
      const { row } = await findCase(read, person, caseNumber(params.number))
      return findWriters(read, person, row, app.now())
    }
  })

  app.route({
    ...caseStateRoutes.arrive,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params } = request
        const { row } = await findCase(tx, person, caseNumber(params.number))
        await arrive(tx, person, row, app.now())
        return findWriters(tx, person, row, app.now())
      })
  })

  app.route({
    ...caseStateRoutes.leave,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params } = request
        const { row } = await findCase(tx, person, caseNumber(params.number))
        await leave(tx, person, row)
        return null
      })
  })
}
