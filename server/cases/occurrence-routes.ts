import { eq } from 'drizzle-orm'
import type { FastifyRequest } from 'fastify'
import { occurrenceRoutes } from '#schema/api/occurrences.ts'
import { occurrences } from '#schema/tables/index.ts'
import { note } from '../activity/note.ts'
import type { App } from '../http/application.ts'
import type { Writer } from '../database/database.ts'
import {
  changeOccurrence,
  closeOccurrence,
  holdOccurrence,
  reopenOccurrence,
  restrictOccurrence,
  withdrawOccurrence
} from './change-occurrence.ts'
import {
  findOccurrence,
  findOccurrences,
  toOccurrence,
  type FoundOccurrence
} from './find-occurrences.ts'
import { findCase } from './find.ts'
import { allow } from './may.ts'
import { caseNumber } from './numbers.ts'
import { insertOccurrence } from './occur.ts'

type Act = (tx: Writer, found: FoundOccurrence) => Promise<unknown>

export function occurrenceRoutesOf(app: App) {
  const { read } = app.database

  const acted = (request: FastifyRequest, id: string, act: Act) =>
    request.write(async (tx) => {
      const { person } = request
      const found = await findOccurrence(tx, person, id)
      await act(tx, found)
      const [after] = await findOccurrences(tx, person, eq(occurrences.id, id))
      return toOccurrence(person, after ?? found)
    })

  app.route({
    ...occurrenceRoutes.list,
    handler: async ({ person, params }) => {
      const { row } = await findCase(read, person, caseNumber(params.number))
      const found = await findOccurrences(read, person, eq(occurrences.caseNumber, row.number))
      return { items: found.map((it) => toOccurrence(person, it)) }
    }
  })

  app.route({
    ...occurrenceRoutes.open,
    handler: (request) =>
      request.write(async (tx) => {
        const { person, params, body } = request
        const now = app.now()
        const found = await findCase(tx, person, caseNumber(params.number))
        allow(person, 'case.use', found)
        const draft = { ...body, first: false, holder: person.id }
        const id = await insertOccurrence(tx, person, found.row, draft, now)
        await note(tx, { by: person.id, verb: 'opened', kind: 'occurrence', subject: id, at: now })
        return toOccurrence(person, await findOccurrence(tx, person, id))
      })
  })

  app.route({
    ...occurrenceRoutes.change,
    handler: (request) =>
      acted(request, request.params.id, (tx, found) =>
        changeOccurrence(tx, request.person, found, request.body, app.now())
      )
  })

  app.route({
    ...occurrenceRoutes.close,
    handler: (request) =>
      acted(request, request.params.id, (tx, found) =>
        closeOccurrence(tx, request.person, found, request.body, app.now())
      )
  })

  app.route({
    ...occurrenceRoutes.reopen,
    handler: (request) =>
      acted(request, request.params.id, (tx, found) =>
        reopenOccurrence(tx, request.person, found, app.now())
      )
  })

  app.route({
    ...occurrenceRoutes.hold,
    handler: (request) =>
      acted(request, request.params.id, (tx, found) =>
        holdOccurrence(tx, request.person, found, request.body, app.now())
      )
  })

  app.route({
    ...occurrenceRoutes.restrict,
    handler: (request) =>
      acted(request, request.params.id, (tx, found) =>
        restrictOccurrence(tx, request.person, found, request.body.restrictedTo, app.now())
      )
  })

  app.route({
    ...occurrenceRoutes.withdraw,
    handler: (request) =>
      acted(request, request.params.id, (tx, found) =>
        withdrawOccurrence(tx, request.person, found, app.now())
      )
  })
}
