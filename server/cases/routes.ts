import { caseRoutes } from '#schema/api/cases.ts'
import type { App } from '../http/application.ts'
import type { Person } from '../http/person.ts'
import { acting, baseOf, saidBase } from './acting.ts'
import { caseStateRoutesOf } from './state-routes.ts'
import { changeCase } from './change.ts'
import { findCase, publishedRevision, type Found } from './find.ts'
import { findHistory } from './history.ts'
import { logCase } from './log.ts'
import { edits, judges } from './may.ts'
import { caseNumber } from './numbers.ts'
import { occurrenceRoutesOf } from './occurrence-routes.ts'
import { reopenCase } from './reopen.ts'
import { resolveCase } from './resolve.ts'
import { toCase } from './to-case.ts'
import { confirmCase, validateCase } from './validate.ts'
import { restoreCase, withdrawCase } from './withdraw.ts'

/** Everything that can be done with a case and its occurrences. */
export function cases(app: App) {
  caseStateRoutesOf(app)
  occurrenceRoutesOf(app)
  const { read } = app.database

  const acted = acting(app)

  app.route({
    ...caseRoutes.log,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, body } = request
        const number = await logCase(tx, person, body, app.now())
        return toCase(tx, person, await findCase(tx, person, number), app.now())
      })
  })

  app.route({
    ...caseRoutes.read,
    handler: async ({ person, params, query }, reply) => {
      const found = await findCase(read, person, caseNumber(params.number))
      const revision = wanted(person, found, query.revision)
      reply.header('etag', `"${found.row.head}"`)
      return toCase(read, person, found, app.now(), revision)
    }
  })

  app.route({
    ...caseRoutes.change,
    handler: (request) => {
      const { person, params, body } = request
      const base = baseOf(request)
      return acted(request, params.number, (tx, found) =>
        changeCase(tx, person, found, base, body, app.now())
      )
    }
  })

  app.route({
    ...caseRoutes.history,
    handler: async ({ person, params }) => {
      const { row } = await findCase(read, person, caseNumber(params.number))
      return findHistory(read, person, row.number)
    }
  })

  app.route({
    ...caseRoutes.resolve,
    handler: (request) =>
      acted(request, request.params.number, (tx, found) =>
        resolveCase(tx, request.person, found, request.body, app.now(), saidBase(request))
      )
  })

  app.route({
    ...caseRoutes.validate,
    handler: (request) =>
      acted(request, request.params.number, (tx, found) =>
        validateCase(tx, request.person, found, request.body, app.now(), saidBase(request))
      )
  })

  app.route({
    ...caseRoutes.confirm,
    handler: (request) =>
      acted(request, request.params.number, (tx, found) =>
        confirmCase(tx, request.person, found, request.body.note ?? '', app.now())
      )
  })

  app.route({
    ...caseRoutes.reopen,
    handler: (request) =>
      acted(request, request.params.number, (tx, found) =>
        reopenCase(tx, request.person, found, request.body.reason, app.now())
      )
  })

  app.route({
    ...caseRoutes.withdraw,
    handler: (request) =>
      acted(request, request.params.number, (tx, found) =>
        withdrawCase(tx, request.person, found, request.body.reason ?? '', app.now())
      )
  })

  app.route({
    ...caseRoutes.restore,
    handler: (request) =>
      acted(request, request.params.number, (tx, found) =>
        restoreCase(tx, request.person, found, app.now())
      )
  })
}

/** Those who edit or judge it can ask for any revision; the others get the published one. */
function wanted(person: Person, found: Found, asked: string | undefined) {
  if (!asked || !(edits(person, found) || judges(person, found)))
    return publishedRevision(found.row)
  return asked === 'head' ? found.row.head : Number(asked)
}
